package app.rumbo.scorecard.internal;

import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.IndicatorState;
import app.rumbo.scorecard.PlanFinding.Severity;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an indicator's sheet, targets and figures tell against one another. */
final class IndicatorRules {

    /** A real plan holds a 762 %: more than this, and the target is rather wrong than surpassed. */
    private static final BigDecimal BEYOND_BELIEF = BigDecimal.valueOf(2);

    Stream<Check> of(IndicatorScore indicator, Series series) {
        var found = new ArrayList<Check>();
        sheet(indicator, series, found);
        direction(indicator, series, found);
        figures(indicator, series, found);
        return found.stream();
    }

    private static void sheet(IndicatorScore indicator, Series series, List<Check> found) {
        var unit = indicator.sheet().measureUnit();
        if (unit == null || unit.isBlank()) {
            found.add(Check.of(indicator, Severity.NOTE, "no-measure-unit"));
        }
        if (series.targets().size() == 0) {
            found.add(Check.of(indicator, Severity.WARNING, "no-targets"));
        }
    }

    /** Against the baseline as entered, whether or not it is measured from it. */
    private static void direction(IndicatorScore indicator, Series series, List<Check> found) {
        var baseline = indicator.sheet().baseline();
        var target = series.target(indicator.sheet().measure(), Span.ALWAYS);
        if (baseline == null || target == null) {
            return;
        }
        if (contradicts(indicator.sheet().measure().direction(), baseline, target)) {
            var rule = indicator.sheet().measure().direction() == Direction.ASCENDING
                    ? "ascending-below-baseline"
                    : "descending-above-baseline";
            found.add(Check.of(indicator, Severity.WARNING, rule, baseline, target));
        }
    }

    private static boolean contradicts(Direction direction, BigDecimal baseline, BigDecimal target) {
        return switch (direction) {
            case ASCENDING -> target.compareTo(baseline) < 0;
            case DESCENDING -> target.compareTo(baseline) > 0;
            case RANGE -> false;
        };
    }

    private static void figures(IndicatorScore indicator, Series series, List<Check> found) {
        var evaluation = indicator.evaluation();
        if (evaluation.state() == IndicatorState.NO_DATA) {
            var never = series.measured().size() == 0;
            found.add(Check.of(indicator, Severity.WARNING, never ? "never-measured" : "no-data"));
        }
        if (evaluation.state() == IndicatorState.STALE) {
            found.add(Check.of(indicator, Severity.NOTE, "stale", known(evaluation.latestMeasured())));
        }
        if (isBeyondBelief(evaluation.raw())) {
            found.add(Check.of(indicator, Severity.WARNING, "beyond-belief", Ratio.asPercent(known(evaluation.raw()))));
        }
    }

    private static boolean isBeyondBelief(@Nullable BigDecimal raw) {
        return raw != null && raw.compareTo(BEYOND_BELIEF) > 0;
    }

    private static <T> T known(@Nullable T figure) {
        return Objects.requireNonNull(figure);
    }
}
