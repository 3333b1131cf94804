package app.rumbo.revenue;

import app.rumbo.accounts.Sector;
import app.rumbo.language.Language;
import app.rumbo.shared.Country;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Ratio;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes revenue in the municipality's way: in thousands of pesos in Chile, in soles in Peru (domain §A2). */
@Component
public class RevenueWords {

    private static final int THOUSANDS = 3;
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Language language;

    RevenueWords(Language language) {
        this.language = language;
    }

    /** The sentence of that key below {@code revenue.}. */
    public String say(String key, Object... arguments) {
        return language.say("revenue." + key, arguments);
    }

    /** What it is said in. */
    public Language language() {
        return language;
    }

    /** The sentence of a refusal. */
    public String refusal(DomainException refused) {
        return language.say(refused);
    }

    /** How figures and days are written. */
    public SpanishFormat format() {
        return language.format();
    }

    /** The unit in which amounts are read: {@code M$} or {@code S/}. */
    public String unit() {
        return isChile() ? "M$" : "S/";
    }

    /** An amount in that unit; a dash where there is none. */
    public String amount(@Nullable BigDecimal amount) {
        return amount == null
                ? SpanishFormat.NONE
                : format().fixed(isChile() ? amount.movePointLeft(THOUSANDS) : amount, 0);
    }

    /** An amount in a line of text: {@code M$ 475.210}. */
    public String money(@Nullable BigDecimal amount) {
        return amount == null ? SpanishFormat.NONE : unit() + NO_BREAK_SPACE + amount(amount);
    }

    /** An amount in the unit of charts: millions of pesos, or thousands of soles. */
    public BigDecimal charted(BigDecimal amount) {
        return amount.movePointLeft(isChile() ? 2 * THOUSANDS : THOUSANDS);
    }

    /** The same, written. */
    public String inChart(@Nullable BigDecimal amount) {
        return amount == null ? SpanishFormat.NONE : format().fixed(charted(amount), 0);
    }

    /** A fraction as a percentage; a dash where there is none. */
    public String percent(@Nullable BigDecimal fraction) {
        return fraction == null ? SpanishFormat.NONE : format().percent(fraction);
    }

    /** The same without its sign, for columns headed {@code %}. */
    public String points(@Nullable BigDecimal fraction) {
        return fraction == null ? SpanishFormat.NONE : format().points(fraction);
    }

    /** A change over what was before, with its own sign and no other: {@code +4,6}. */
    public String change(@Nullable BigDecimal fraction) {
        return fraction == null
                ? SpanishFormat.NONE
                : (Ratio.asPercent(fraction).signum() > 0 ? "+" : "") + format().points(fraction);
    }

    /** A whole percentage, for cells of a heat map. */
    public String whole(BigDecimal fraction) {
        return format().fixed(fraction.movePointRight(2), 0);
    }

    /** A count. */
    public String count(long many) {
        return format().number(BigDecimal.valueOf(many), 0);
    }

    /** A month in a sentence: {@code octubre de 2026}. */
    public String month(YearMonth month) {
        return monthName(month.getMonthValue()) + " de " + month.getYear();
    }

    /** A month as a title: {@code Octubre 2026}. */
    public String monthTitle(YearMonth month) {
        var name = monthName(month.getMonthValue());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " " + month.getYear();
    }

    /** The month's name, from 1. */
    public String monthName(int month) {
        return format().month(month);
    }

    /** A moment by the municipality's clock. */
    public String moment(Instant moment) {
        return language.moment(moment);
    }

    /** What a sector is called. */
    public String sector(Sector sector) {
        return say("sector." + sector.code());
    }

    /** What a row is called: its name, or its code where nothing names it. */
    public String name(BoardRow row) {
        if (row.name() != null) {
            return row.name();
        }
        return row.code().isBlank() ? say("source.none") : row.code();
    }

    /** What a way of forecasting is called. */
    public String method(ForecastMethod method) {
        return say("method." + method.name().toLowerCase(Locale.ROOT));
    }

    /** Several as a list in a sentence. */
    public String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : say("and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private boolean isChile() {
        return format().country() == Country.CL;
    }
}
