package app.rumbo.scorecard.internal;

import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.IndicatorEvaluation;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.scorecard.IndicatorSheet.Range;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;

/** Indicators and series written as text, for tables of examples. */
final class Samples {

    static final LocalDate PLAN_ENDS = LocalDate.of(2026, 12, 31);

    private Samples() {}

    /** From zero unless a baseline is given. */
    static Measure measure(String direction, String aggregation, String accumulation, String baseline) {
        return new Measure(
                Direction.valueOf(direction),
                Aggregation.valueOf(aggregation),
                Accumulation.valueOf(accumulation),
                Frequency.QUARTERLY,
                false,
                baseline == null ? null : new BigDecimal(baseline),
                null);
    }

    static Measure range(String low, String high, String tolerance) {
        return new Measure(
                Direction.RANGE,
                Aggregation.LAST,
                Accumulation.PLAN,
                Frequency.QUARTERLY,
                false,
                null,
                new Range(new BigDecimal(low), new BigDecimal(high), new BigDecimal(tolerance)));
    }

    /** {@code 2026-Q1=3 2026-Q2=4}. */
    static Timeline timeline(String text) {
        var points = new TreeMap<Integer, BigDecimal>();
        if (text != null && !text.isBlank()) {
            Arrays.stream(text.strip().split("\\s+"))
                    .map(point -> point.split("="))
                    .forEach(point -> points.put(
                            Span.day(Period.parse(point[0]).orElseThrow().end()), new BigDecimal(point[1])));
        }
        return new Timeline(
                points.keySet().stream().mapToInt(Integer::intValue).toArray(),
                points.values().toArray(BigDecimal[]::new));
    }

    static Series series(String targets, String measured) {
        return new Series(timeline(targets), timeline(measured), Timeline.EMPTY);
    }

    static Series ratios(String targets, String numerators, String denominators) {
        return new Series(timeline(targets), timeline(numerators), timeline(denominators));
    }

    static IndicatorEvaluation evaluate(Measure measure, Series series, String cutoff) {
        return IndicatorRule.evaluate(measure, series, PLAN_ENDS, LocalDate.parse(cutoff));
    }

    /** As a percentage with one decimal, {@code none} for null. */
    static String percent(BigDecimal fraction) {
        return fraction == null
                ? "none"
                : app.rumbo.shared.Ratio.asPercent(fraction).toPlainString();
    }

    /** Without trailing zeros, {@code none} for null. */
    static String plain(BigDecimal figure) {
        return figure == null
                ? "none"
                : figure.round(new java.math.MathContext(12))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
