package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.scorecard.IndicatorSheet.Range;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.Objects;

/** How much of a target a figure reaches: the last rows of the table of method §3. Neither is held between 0 and 1. */
final class Formula {

    private Formula() {}

    /** r of actual A against target T. */
    static BigDecimal achieved(Measure measure, BigDecimal actual, BigDecimal target) {
        return switch (measure.direction()) {
            case ASCENDING -> ascending(measure, actual, target);
            case DESCENDING -> descending(measure, actual, target);
            case RANGE -> within(Objects.requireNonNull(measure.range(), "a range without bounds"), actual);
        };
    }

    private static BigDecimal ascending(Measure measure, BigDecimal actual, BigDecimal target) {
        var baseline = measure.baseline();
        if (baseline == null) {
            return target.signum() > 0 ? Ratio.of(actual, target) : wholly(actual.compareTo(target) >= 0);
        }
        return target.compareTo(baseline) == 0
                ? wholly(actual.compareTo(target) >= 0)
                : Ratio.of(actual.subtract(baseline), target.subtract(baseline));
    }

    private static BigDecimal descending(Measure measure, BigDecimal actual, BigDecimal target) {
        var baseline = measure.baseline();
        if (baseline == null) {
            return actual.signum() > 0 ? Ratio.of(target, actual) : BigDecimal.ONE;
        }
        return target.compareTo(baseline) == 0
                ? wholly(actual.compareTo(target) <= 0)
                : Ratio.of(baseline.subtract(actual), baseline.subtract(target));
    }

    private static BigDecimal within(Range range, BigDecimal actual) {
        var distance = range.low().subtract(actual).max(actual.subtract(range.high()));
        if (distance.signum() <= 0) {
            return BigDecimal.ONE;
        }
        return range.tolerance().signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.subtract(Ratio.of(distance, range.tolerance())).max(BigDecimal.ZERO);
    }

    private static BigDecimal wholly(boolean reached) {
        return reached ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
