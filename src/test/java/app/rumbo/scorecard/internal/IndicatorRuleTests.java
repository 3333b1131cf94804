package app.rumbo.scorecard.internal;

import static app.rumbo.scorecard.internal.Samples.evaluate;
import static app.rumbo.scorecard.internal.Samples.measure;
import static app.rumbo.scorecard.internal.Samples.percent;
import static app.rumbo.scorecard.internal.Samples.plain;
import static app.rumbo.scorecard.internal.Samples.range;
import static app.rumbo.scorecard.internal.Samples.ratios;
import static app.rumbo.scorecard.internal.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.scorecard.IndicatorState;
import app.rumbo.shared.Frequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRuleTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # direction, baseline, target, actual, percent
            ASCENDING,    4.5,      18,     9,      33.3
            ASCENDING,    -,        18,     9,      50.0
            DESCENDING,   31.5,     18,     24.75,  50.0
            DESCENDING,   -,        18,     24.75,  72.7
            DESCENDING,   0.741,    0.600,  0.700,  29.1
            """)
    void findsTheWorkedFigures(String direction, String baseline, String target, String actual, String percent) {
        var measure = measure(direction, "LAST", "PLAN", baseline);

        var evaluation = evaluate(measure, series("2026-Q1=" + target, "2026-Q1=" + actual), "2026-03-31");

        assertThat(percent(evaluation.score())).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # direction, baseline, target, actual, raw
            ASCENDING,    -,   0,   0,    1
            ASCENDING,    -,   0,  -1,    0
            ASCENDING,    -,  -5,  -3,    1
            ASCENDING,    -,  10, -10,   -1
            ASCENDING,    -,  10, 76.2,  7.62
            ASCENDING,    5,   5,   5,    1
            ASCENDING,    5,   5,   4,    0
            ASCENDING,    5,  10,   0,   -1
            ASCENDING,   10,   5,   5,    1
            DESCENDING,   -,   0,   0,    1
            DESCENDING,   -,   0,   1,    0
            DESCENDING,   -,   5,  -1,    1
            DESCENDING,   -,   5,   4,    1.25
            DESCENDING,   5,   5,   5,    1
            DESCENDING,   5,   5,   6,    0
            DESCENDING,   5,  10,  10,    1
            """)
    void keepsTheRawAchievement(String direction, String baseline, String target, String actual, String raw) {
        var measure = measure(direction, "LAST", "PLAN", baseline);

        var evaluation = evaluate(measure, series("2026-Q1=" + target, "2026-Q1=" + actual), "2026-03-31");

        assertThat(plain(evaluation.raw())).isEqualTo(raw);
        assertThat(evaluation.score()).isBetween(java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # low, high, tolerance, actual, raw
            10, 20, 0,  10,   1
            10, 20, 0,  20,   1
            10, 20, 0,  20.1, 0
            10, 20, 4,  21,   0.75
            10, 20, 4,   9,   0.75
            10, 20, 4,   6,   0
            10, 20, 4, 100,   0
            """)
    void judgesARangeByItsBoundsAlone(String low, String high, String tolerance, String actual, String raw) {
        var evaluation = evaluate(range(low, high, tolerance), series("2026-Q1=0", "2026-Q1=" + actual), "2026-03-31");

        assertThat(plain(evaluation.raw())).isEqualTo(raw);
        assertThat(plain(evaluation.planned())).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # aggregation, accumulation, actual, due, raw,  coverage
            SUM,           YEAR,         5,      20,  0.25, 0.5
            SUM,           PLAN,         12,     30,  0.4,  0.666666666667
            AVERAGE,       YEAR,         5,      10,  0.5,  0.5
            AVERAGE,       PLAN,         6,      10,  0.6,  0.666666666667
            LAST,          YEAR,         5,      12,  0.416666666667, 0.666666666667
            MAX,           PLAN,         7,      12,  0.583333333333, 0.666666666667
            MIN,           PLAN,         5,      12,  0.416666666667, 0.666666666667
            MAX,           YEAR,         5,      12,  0.416666666667, 0.5
            """)
    void aggregatesOverItsSpan(
            String aggregation, String accumulation, String actual, String due, String raw, String coverage) {
        var series = series("2025-Q4=10 2026-Q1=8 2026-Q2=12 2026-Q3=99", "2025-Q4=7 2026-Q2=5 2026-Q3=99");

        var evaluation = evaluate(measure("ASCENDING", aggregation, accumulation, null), series, "2026-09-29");

        assertThat(plain(evaluation.actual())).isEqualTo(actual);
        assertThat(plain(evaluation.due())).isEqualTo(due);
        assertThat(plain(evaluation.raw())).isEqualTo(raw);
        assertThat(plain(evaluation.coverage())).isEqualTo(coverage);
    }

    @Test
    void dividesTheSumsOfARatioAndNeverAveragesQuotients() {
        var ratio = ratio(false);
        var series = ratios("2026-Q1=0.5 2026-Q2=0.8", "2026-Q1=1 2026-Q2=30", "2026-Q1=2 2026-Q2=100");

        var evaluation = evaluate(ratio, series, "2026-06-30");

        assertThat(plain(evaluation.actual()))
                .isEqualTo(
                        plain(app.rumbo.shared.Ratio.of(new java.math.BigDecimal(31), new java.math.BigDecimal(102))));
        assertThat(plain(evaluation.due())).isEqualTo("0.8");
    }

    @Test
    void readsARatioInPercentAsHundredTimesTheQuotient() {
        var evaluation = evaluate(ratio(true), ratios("2026-Q1=80", "2026-Q1=65", "2026-Q1=100"), "2026-03-31");

        assertThat(plain(evaluation.actual())).isEqualTo("65");
        assertThat(plain(evaluation.raw())).isEqualTo("0.8125");
    }

    @Test
    void takesARatioByZeroForNoDataYetMeasured() {
        var evaluation = evaluate(ratio(false), ratios("2026-Q1=1", "2026-Q1=3", "2026-Q1=0"), "2026-03-31");

        assertThat(evaluation.state()).isEqualTo(IndicatorState.NO_DATA);
        assertThat(evaluation.actual()).isNull();
        assertThat(plain(evaluation.coverage())).isEqualTo("1");
        assertThat(plain(evaluation.low()) + " to " + plain(evaluation.high())).isEqualTo("0 to 1");
        assertThat(plain(evaluation.progress())).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # aggregation, targets,               measured,   state,          score, actual
            SUM,           2026-Q4=5,             2026-Q1=1,  NOT_DUE,        none,  1
            SUM,           -,                     2026-Q1=1,  NOT_DUE,        none,  1
            SUM,           2026-Q1=0,             2026-Q1=1,  NOT_PROGRAMMED, none,  1
            SUM,           2026-Q1=0,             -,          NOT_PROGRAMMED, none,  none
            SUM,           2026-Q1=5,             -,          NO_DATA,        0,     none
            AVERAGE,       2026-Q1=0,             -,          NO_DATA,        0,     none
            SUM,           2026-Q1=5,             2025-Q4=9,  NO_DATA,        0,     none
            SUM,           2026-Q1=5,             2026-Q1=0,  MEASURED,       0,     0
            LAST,          2026-Q1=5 2026-Q2=5,   2026-Q1=5,  STALE,          1,     5
            LAST,          2026-Q1=5,             2025-Q3=4,  STALE,          0.8,   4
            LAST,          2026-Q1=5,             2026-Q2=5,  MEASURED,       1,     5
            LAST,          2026-Q2=5,             -,          NO_DATA,        0,     none
            """)
    void tellsTheStatesApart(
            String aggregation, String targets, String measured, IndicatorState state, String score, String actual) {
        var evaluation =
                evaluate(measure("ASCENDING", aggregation, "YEAR", null), series(targets, measured), "2026-06-30");

        assertThat(evaluation.state()).isEqualTo(state);
        assertThat(plain(evaluation.score())).isEqualTo(score);
        assertThat(plain(evaluation.actual())).isEqualTo(actual);
    }

    @Test
    void neverTakesADescendingSumOfZeroForNotProgrammed() {
        var accidents = measure("DESCENDING", "SUM", "YEAR", null);

        assertThat(plain(evaluate(accidents, series("2026-Q1=0", "2026-Q1=1"), "2026-06-30")
                        .score()))
                .isEqualTo("0");
        assertThat(plain(evaluate(accidents, series("2026-Q1=0", "2026-Q1=0"), "2026-06-30")
                        .score()))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # aggregation, direction,  baseline, targets,             measured,  low,  high
            SUM,           ASCENDING,  -,        2026-Q1=6 2026-Q2=4, 2026-Q1=3, 0.3,  0.7
            SUM,           ASCENDING,  -,        2026-Q1=6 2026-Q2=4, 2026-Q1=9, 0.9,  1
            SUM,           ASCENDING,  0,        2026-Q1=6 2026-Q2=4, 2026-Q1=3, 0.15, 0.65
            AVERAGE,       ASCENDING,  -,        2026-Q1=6 2026-Q2=4, 2026-Q1=5, 0.5,  1
            AVERAGE,       ASCENDING,  -,        2026-Q1=6 2026-Q2=4, 2026-Q1=4, 0.4,  0.9
            MAX,           DESCENDING, -,        2026-Q1=4 2026-Q2=4, 2026-Q1=8, 0.25, 0.75
            LAST,          ASCENDING,  -,        2026-Q1=6 2026-Q2=4, 2026-Q1=2, 0,    1
            LAST,          ASCENDING,  -,        2026-Q1=6 2026-Q2=4, 2026-Q2=2, 0.5,  0.5
            SUM,           ASCENDING,  -,        2026-Q1=6 2026-Q2=4, -,         0,    1
            SUM,           ASCENDING,  -,        2026-Q4=6,           2026-Q1=3, none, none
            """)
    void saysWhereTheScoreWouldLie(
            String aggregation,
            String direction,
            String baseline,
            String targets,
            String measured,
            String low,
            String high) {
        var evaluation =
                evaluate(measure(direction, aggregation, "YEAR", baseline), series(targets, measured), "2026-06-30");

        assertThat(plain(evaluation.low())).isEqualTo(low);
        assertThat(plain(evaluation.high())).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # aggregation, targets,               measured,             progress, planned
            SUM,           2025-Q4=5 2026-Q4=15,  2025-Q4=4 2026-Q1=1,  0.25,     0.25
            SUM,           2026-Q4=15,            2026-Q1=3,            0.2,      0
            SUM,           2026-Q4=0,             2026-Q1=3,            none,     none
            SUM,           -,                     2026-Q1=3,            none,     none
            SUM,           2026-Q1=4,             -,                    0,        1
            SUM,           2026-Q1=4,             2026-Q1=9,            1,        1
            AVERAGE,       2026-Q1=4 2026-Q4=8,   2026-Q1=3,            0.5,      0.666666666667
            LAST,          2025-Q4=4 2026-Q4=8,   2025-Q1=2,            0.25,     0.5
            """)
    void measuresProgressAgainstTheWholePlan(
            String aggregation, String targets, String measured, String progress, String planned) {
        var evaluation =
                evaluate(measure("ASCENDING", aggregation, "YEAR", null), series(targets, measured), "2026-06-30");

        assertThat(plain(evaluation.progress())).isEqualTo(progress);
        assertThat(plain(evaluation.planned())).isEqualTo(planned);
    }

    @Test
    void looksAtThePlansLastYearAfterItsEnd() {
        var sum = measure("ASCENDING", "SUM", "YEAR", null);

        var evaluation = evaluate(sum, series("2025-Q4=9 2026-Q1=4 2026-Q4=6", "2026-Q4=5"), "2029-05-01");

        assertThat(plain(evaluation.due())).isEqualTo("10");
        assertThat(plain(evaluation.score())).isEqualTo("0.5");
    }

    @Test
    void countsAPeriodOnItsLastDayAndNotBefore() {
        var sum = measure("ASCENDING", "SUM", "YEAR", null);
        var series = series("2026-Q1=4", "2026-Q1=4");

        assertThat(evaluate(sum, series, "2026-03-30").state()).isEqualTo(IndicatorState.NOT_DUE);
        assertThat(evaluate(sum, series, "2026-03-31").state()).isEqualTo(IndicatorState.MEASURED);
    }

    private static Measure ratio(boolean percent) {
        return new Measure(
                Direction.ASCENDING, Aggregation.RATIO, Accumulation.YEAR, Frequency.QUARTERLY, percent, null, null);
    }
}
