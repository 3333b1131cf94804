package app.rumbo.revenue;

import app.rumbo.revenue.RevenueRow.Movement;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the board: an account with its parts, a funding source, or all of it.
 *
 * @param code of the account as its files write it, or of the source; blank for all of it
 * @param name where a file or the classifier gives it
 * @param hasParts whether there are accounts below it
 * @param initial the year's budget as it was set
 * @param current the year's budget as last known by the month
 * @param execution collected in the year up to the month, over {@code current}
 * @param usualShare mean share of a year that had come in by this month in up to three complete earlier years
 * @param forecast of the year; null where nothing tells
 * @param season mean share of a year that came in in each month, January first, over the same years; empty without one
 */
public record BoardRow(
        String code,
        @Nullable String name,
        boolean hasParts,
        @Nullable BigDecimal initial,
        @Nullable BigDecimal current,
        Movement accrued,
        Movement collected,
        @Nullable BigDecimal execution,
        @Nullable BigDecimal usualShare,
        @Nullable Forecast forecast,
        List<BigDecimal> season) {

    /** What the year is expected to bring beyond the budget; below 0 where it falls short. */
    public @Nullable BigDecimal difference() {
        return forecast == null || current == null ? null : forecast.value().subtract(current);
    }

    /** The same, over the budget. */
    public @Nullable BigDecimal differenceShare() {
        var difference = difference();
        return difference == null || current == null || current.signum() == 0 ? null : Ratio.of(difference, current);
    }

    /** Whether even the high end of the interval stays below the budget, while something may still come. */
    public boolean isShort() {
        return forecast != null && forecast.kind() != Forecast.Kind.COMPLETE && forecast.misses(current);
    }

    /** Whether refunds outweighed what came in in the month. */
    public boolean isRefund() {
        return collected.month() != null && collected.month().signum() < 0;
    }
}
