package app.rumbo.reports.internal;

import app.rumbo.reports.document.Cell;
import app.rumbo.shared.Country;
import app.rumbo.shared.Ratio;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts amounts into cells and sentences: in thousands of pesos in Chile, in soles in Peru, whole (domain §A2, §C3). */
@Component
class MoneyWording {

    private static final int THOUSANDS = 3;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final ReportWording wording;

    MoneyWording(ReportWording wording) {
        this.wording = wording;
    }

    /** The unit in which amounts are read: {@code M$} or {@code S/}. */
    String unit() {
        return isChile() ? "M$" : "S/";
    }

    /** The amount in that unit, rounded as it is shown. */
    BigDecimal rounded(BigDecimal amount) {
        return inUnit(amount).setScale(0, RoundingMode.HALF_UP);
    }

    private BigDecimal inUnit(BigDecimal amount) {
        return isChile() ? amount.movePointLeft(THOUSANDS) : amount;
    }

    /** An amount in a sentence, {@code M$ 475.210}. */
    String shown(BigDecimal amount) {
        return unit() + "\u00a0" + plain(amount);
    }

    /** The same, a dash where there is none. */
    String shownOrNone(@Nullable BigDecimal amount) {
        return amount == null ? SpanishFormat.NONE : shown(amount);
    }

    /** The same without its unit. */
    String plain(BigDecimal amount) {
        return wording.format().fixed(rounded(amount), 0);
    }

    /** An amount in a column whose table names the unit. */
    Cell amount(@Nullable BigDecimal amount) {
        return amount == null
                ? Cell.words(SpanishFormat.NONE)
                : Cell.figure(rounded(amount), plain(amount), inUnit(amount));
    }

    /** A change over what was before, as a signed percentage in a column headed {@code %}. */
    Cell change(@Nullable BigDecimal change) {
        return wording.signed(change == null ? null : Ratio.asPercent(change));
    }

    /** A share in a column headed {@code %}, the darker the larger. */
    Cell share(BigDecimal share) {
        return Cell.shade(Ratio.asPercent(share), wording.format().points(share), tint(share));
    }

    /** From what part of a year a month is told apart by its ground: a twelfth is 8.3 in 100. */
    private static int tint(BigDecimal share) {
        var points = share.multiply(WHOLE).intValue();
        if (points < 5) {
            return 0;
        }
        if (points < 10) {
            return 1;
        }
        if (points < 15) {
            return 2;
        }
        return points < 25 ? 3 : Cell.Shade.DARKEST;
    }

    private boolean isChile() {
        return wording.format().country() == Country.CL;
    }
}
