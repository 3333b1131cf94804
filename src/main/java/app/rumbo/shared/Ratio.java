package app.rumbo.shared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal arithmetic of fractions (scores, coverage, progress): 34 significant digits, rounded nowhere before it is
 * shown or meets a limit (method §2, §5). A fraction of 1 is 100 %.
 */
public final class Ratio {

    /** The arithmetic of every figure. */
    public static final MathContext DECIMAL = MathContext.DECIMAL128;

    /** As many digits as a spreadsheet shows: for figures that are given to be read, not to be computed with. */
    public static final MathContext SHOWN = new MathContext(10, RoundingMode.HALF_UP);

    private Ratio() {}

    /** The quotient at {@link #DECIMAL} precision. */
    public static BigDecimal of(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, DECIMAL);
    }

    /** Held between 0 and 1. */
    public static BigDecimal clamp(BigDecimal value) {
        return value.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /** As it meets a limit: rounded half up to 9 decimals (method §5). */
    public static BigDecimal atLimit(BigDecimal value) {
        return value.setScale(9, RoundingMode.HALF_UP);
    }

    /** As a percentage to be shown: one decimal, half up (method §5). */
    public static BigDecimal asPercent(BigDecimal value) {
        return value.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }
}
