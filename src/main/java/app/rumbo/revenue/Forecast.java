package app.rumbo.revenue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an account's year will bring, told by the way that did best in its own past (docs/adr/0200).
 *
 * @param value of the whole year
 * @param low of the interval; null where nothing gives one
 * @param high likewise
 * @param kind what stands behind it
 * @param method the way; null where too little is known for choosing one, so that it is {@code method.md} §7's own
 * @param proof how that way did; null without one
 */
public record Forecast(
        BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Kind kind,
        @Nullable ForecastMethod method,
        @Nullable Proof proof) {

    /** What stands behind a forecast. */
    public enum Kind {
        /** The way was chosen by its back-test, and the interval is drawn from its errors: 80 in 100. */
        TESTED,
        /** Method §7 with the shares of earlier complete years: too few for a back-test, no claim of coverage. */
        SHARES,
        /** No complete earlier year: the months so far, times twelve. */
        LINEAR,
        /** The year is over: nothing is forecast. */
        COMPLETE
    }

    /**
     * How the way did at the end of past months, seeing only what was known then.
     *
     * @param years that were forecast
     * @param error mean error of the year's total, over the total
     * @param lastYearError that of "same month last year"
     * @param held in how many past months around this one the interval held, drawn without the year in question
     * @param of how many
     */
    public record Proof(int years, BigDecimal error, BigDecimal lastYearError, int held, int of) {}

    /** Whether even the high end stays below the budget. A flat twelfth or a single earlier year warns of nothing. */
    public boolean misses(@Nullable BigDecimal budget) {
        return budget != null
                && low != null
                && high != null
                && kind != Kind.LINEAR
                && (kind != Kind.SHARES || low.compareTo(high) < 0)
                && high.compareTo(budget) < 0;
    }
}
