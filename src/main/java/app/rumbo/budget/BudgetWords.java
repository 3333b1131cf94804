package app.rumbo.budget;

import app.rumbo.language.Language;
import app.rumbo.shared.Country;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the budget in the municipality's way: in thousands of pesos in Chile, in soles in Peru (domain §A2). */
@Component
public class BudgetWords {

    private static final int THOUSANDS = 3;
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Language language;

    BudgetWords(Language language) {
        this.language = language;
    }

    /** The sentence of that key below {@code budget.}. */
    public String say(String key, Object... arguments) {
        return language.say("budget." + key, arguments);
    }

    /** How figures and days are written. */
    public SpanishFormat format() {
        return language.format();
    }

    /** The unit in which amounts are read: {@code M$} or {@code S/}. */
    public String unit() {
        return isChile() ? "M$" : "S/";
    }

    /** The currency itself: {@code $} or {@code S/}. */
    public String currency() {
        return isChile() ? "$" : "S/";
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

    /** An amount to its last peso or céntimo, for what must reconcile with a file: {@code $ 78.701.528}. */
    public String exact(@Nullable BigDecimal amount) {
        return amount == null ? SpanishFormat.NONE : currency() + NO_BREAK_SPACE + plain(amount);
    }

    /** The same without its currency, for columns that name it. */
    public String plain(@Nullable BigDecimal amount) {
        if (amount == null) {
            return SpanishFormat.NONE;
        }
        return isChile() && amount.stripTrailingZeros().scale() <= 0
                ? format().fixed(amount, 0)
                : format().fixed(amount, Math.max(2, amount.stripTrailingZeros().scale()));
    }

    /** A fraction as a percentage; a dash where there is none. */
    public String percent(@Nullable BigDecimal fraction) {
        return fraction == null ? SpanishFormat.NONE : format().percent(fraction);
    }

    /** A difference in percentage points; a dash where there is none. */
    public String change(@Nullable BigDecimal difference) {
        return difference == null ? SpanishFormat.NONE : format().change(difference);
    }

    /** A moment by the municipality's clock. */
    public String moment(java.time.Instant moment) {
        return language.moment(moment);
    }

    /** A count. */
    public String count(int many) {
        return format().number(BigDecimal.valueOf(many), 0);
    }

    /** What the kind is called. */
    public String name(ContradictionKind kind) {
        return say("contradiction." + kind.code() + ".name");
    }

    /** What contradicts itself, with its figures. */
    public String sentence(Contradiction contradiction) {
        return say("contradiction." + contradiction.kind().code() + ".sentence", figures(contradiction));
    }

    /** What is to be asked about it. */
    public String question(Contradiction contradiction) {
        return say("contradiction." + contradiction.kind().code() + ".question", figures(contradiction));
    }

    private Object[] figures(Contradiction contradiction) {
        return contradiction.figures().stream().map(this::figure).toArray();
    }

    private String figure(Contradiction.Told told) {
        return switch (told.as()) {
            case PERCENT -> percent(told.value());
            case POINTS -> format().points(told.value());
            case MONEY -> money(told.value());
            case WHOLE -> told.value().toPlainString();
        };
    }

    private boolean isChile() {
        return format().country() == Country.CL;
    }
}
