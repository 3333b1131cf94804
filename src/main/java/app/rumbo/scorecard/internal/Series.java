package app.rumbo.scorecard.internal;

import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's targets and counted measurements, as known at K on a basis.
 *
 * @param targets per period end
 * @param measured values, or numerators of a ratio
 * @param denominators of a ratio, on the same days; else empty
 */
public record Series(Timeline targets, Timeline measured, Timeline denominators) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Nothing was ever said. */
    public static final Series EMPTY = new Series(Timeline.EMPTY, Timeline.EMPTY, Timeline.EMPTY);

    /** A: what the measurements of the span amount to; null where there are none, or a ratio's denominators sum to 0. */
    @Nullable
    BigDecimal actual(Measure measure, Span span) {
        return switch (measure.aggregation()) {
            case SUM -> measured.count(span) == 0 ? null : measured.sum(span);
            case AVERAGE -> mean(measured, span);
            case LAST -> measured.last(span);
            case RATIO -> quotient(measure, span);
            case MAX -> measured.choose(span, BigDecimal::max);
            case MIN -> measured.choose(span, BigDecimal::min);
        };
    }

    /** T: what the targets of the span amount to; null where there are none. */
    @Nullable
    BigDecimal target(Measure measure, Span span) {
        return switch (measure.aggregation()) {
            case SUM -> targets.count(span) == 0 ? null : targets.sum(span);
            case AVERAGE -> mean(targets, span);
            case LAST, RATIO, MAX, MIN -> targets.last(span);
        };
    }

    private @Nullable BigDecimal quotient(Measure measure, Span span) {
        var denominator = denominators.sum(span);
        if (denominator.signum() == 0) {
            return null;
        }
        var numerator = measured.sum(span);
        return Ratio.of(measure.percent() ? numerator.multiply(HUNDRED) : numerator, denominator);
    }

    private static @Nullable BigDecimal mean(Timeline timeline, Span span) {
        var count = timeline.count(span);
        return count == 0 ? null : Ratio.of(timeline.sum(span), BigDecimal.valueOf(count));
    }

    /** Whether nothing can ever be said of an ascending sum: what was programmed is 0. */
    static boolean nothingProgrammed(Measure measure, BigDecimal target) {
        return measure.aggregation() == Aggregation.SUM
                && measure.direction() == Direction.ASCENDING
                && target.signum() == 0;
    }
}
