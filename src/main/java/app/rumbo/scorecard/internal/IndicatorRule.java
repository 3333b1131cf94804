package app.rumbo.scorecard.internal;

import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.IndicatorEvaluation;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.scorecard.IndicatorState;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Evaluates one indicator at a cut-off, row by row of method §3. */
final class IndicatorRule {

    private final Measure measure;
    private final Series series;
    private final LocalDate cutoff;
    private final Span span;

    private IndicatorRule(Measure measure, Series series, LocalDate planEnds, LocalDate cutoff) {
        this.measure = measure;
        this.series = series;
        this.cutoff = cutoff;
        this.span = Span.of(measure, cutoff, planEnds);
    }

    /** What the indicator amounts to at the cut-off. */
    static IndicatorEvaluation evaluate(Measure measure, Series series, LocalDate planEnds, LocalDate cutoff) {
        return new IndicatorRule(measure, series, planEnds, cutoff).evaluate();
    }

    /** Progress alone, for a point of the S-curve. */
    static @Nullable BigDecimal progress(Measure measure, Series series, LocalDate cutoff) {
        var whole = wholeTarget(measure, series);
        if (whole == null) {
            return null;
        }
        var actual = series.actual(measure, Span.upTo(cutoff));
        return actual == null ? BigDecimal.ZERO : Ratio.clamp(Formula.achieved(measure, actual, whole));
    }

    /** What should have been reached of the whole plan's target by then. */
    static @Nullable BigDecimal planned(Measure measure, Series series, LocalDate cutoff) {
        var whole = wholeTarget(measure, series);
        if (whole == null) {
            return null;
        }
        var due = series.target(measure, Span.upTo(cutoff));
        if (due == null) {
            return BigDecimal.ZERO;
        }
        return measure.direction() == Direction.RANGE
                ? BigDecimal.ONE
                : Ratio.clamp(Formula.achieved(measure, due, whole));
    }

    private static @Nullable BigDecimal wholeTarget(Measure measure, Series series) {
        var whole = series.target(measure, Span.ALWAYS);
        return whole == null || Series.nothingProgrammed(measure, whole) ? null : whole;
    }

    private IndicatorEvaluation evaluate() {
        var actual = series.actual(measure, span);
        var due = series.target(measure, span);
        var matched = series.targets().matchedBy(series.measured(), span);
        var state = state(actual, due);
        var raw = raw(state, actual, due);
        var score = raw == null ? null : Ratio.clamp(raw);
        var duePeriods = series.targets().count(span);
        var bounds = score == null ? Bounds.NONE : bounds(state, score, actual, due, duePeriods, matched);
        return new IndicatorEvaluation(
                state,
                actual,
                due,
                raw,
                score,
                bounds.low(),
                bounds.high(),
                progress(measure, series, cutoff),
                planned(measure, series, cutoff),
                duePeriods,
                matched.count(),
                date(series.targets().lastDay(span)),
                date(series.measured().lastDay(span)));
    }

    private IndicatorState state(@Nullable BigDecimal actual, @Nullable BigDecimal due) {
        if (due == null) {
            return IndicatorState.NOT_DUE;
        }
        if (Series.nothingProgrammed(measure, due)) {
            return IndicatorState.NOT_PROGRAMMED;
        }
        if (actual == null) {
            return IndicatorState.NO_DATA;
        }
        return measure.aggregation() == Aggregation.LAST && isOlderThanDue()
                ? IndicatorState.STALE
                : IndicatorState.MEASURED;
    }

    private boolean isOlderThanDue() {
        var measured = series.measured().lastDay(span);
        var due = series.targets().lastDay(span);
        return measured != null && due != null && measured < due;
    }

    private @Nullable BigDecimal raw(IndicatorState state, @Nullable BigDecimal actual, @Nullable BigDecimal due) {
        return switch (state) {
            case NOT_DUE, NOT_PROGRAMMED -> null;
            case NO_DATA -> BigDecimal.ZERO;
            case STALE, MEASURED -> Formula.achieved(measure, known(actual), known(due));
        };
    }

    private record Bounds(
            @Nullable BigDecimal low, @Nullable BigDecimal high) {
        static final Bounds NONE = new Bounds(null, null);
    }

    private Bounds bounds(
            IndicatorState state,
            BigDecimal score,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal due,
            int duePeriods,
            Timeline.Matched matched) {
        if (state == IndicatorState.NO_DATA) {
            return new Bounds(BigDecimal.ZERO, BigDecimal.ONE);
        }
        if (isAscendingSumFromZero()) {
            var atBest = known(actual).add(matched.unmatched());
            return new Bounds(score, Ratio.clamp(Formula.achieved(measure, atBest, known(due))));
        }
        var covered = coverage(state, matched.count(), duePeriods);
        var low = score.multiply(covered, Ratio.DECIMAL);
        return new Bounds(low, low.add(BigDecimal.ONE.subtract(covered), Ratio.DECIMAL));
    }

    private BigDecimal coverage(IndicatorState state, int measured, int due) {
        if (measure.aggregation() == Aggregation.LAST) {
            return state == IndicatorState.STALE ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        return Ratio.of(BigDecimal.valueOf(measured), BigDecimal.valueOf(due));
    }

    private boolean isAscendingSumFromZero() {
        return measure.aggregation() == Aggregation.SUM
                && measure.direction() == Direction.ASCENDING
                && measure.baseline() == null;
    }

    private static BigDecimal known(@Nullable BigDecimal figure) {
        return Objects.requireNonNull(figure, "a figure that its state promises");
    }

    private static @Nullable LocalDate date(@Nullable Integer day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }
}
