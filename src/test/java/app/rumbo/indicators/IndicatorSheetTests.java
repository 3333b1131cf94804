package app.rumbo.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorSheetTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # direction | from baseline | baseline | low | high | tolerance | weight | refusal
            ASCENDING   | false         |          |     |      |           | 0      |
            ASCENDING   | true          | 0        |     |      | 0         | 1      |
            ASCENDING   | true          |          |     |      |           | 1      | BaselineMissing
            RANGE       | false         |          | 1   | 1    |           | 1      |
            RANGE       | false         |          | 1   |      |           | 1      | RangeIncomplete
            RANGE       | false         |          | 2   | 1    |           | 1      | RangeReversed
            ASCENDING   | false         |          | 2   | 1    |           | 1      | RangeReversed
            RANGE       | false         |          | 1   | 2    | -1        | 1      | NegativeTolerance
            DESCENDING  | false         |          |     |      |           | -1     | NegativeWeight
            """)
    void isRefusedForWhatIsWrongWithIt(
            Direction direction,
            boolean fromBaseline,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal tolerance,
            BigDecimal weight,
            @Nullable String refusal) {

        var sheet = sheet(direction, fromBaseline, baseline, low, high, tolerance, weight);

        assertThat(sheet.refusals("I1").stream().map(r -> r.getClass().getSimpleName()))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var sheet = sheet(Direction.RANGE, true, null, null, null, null, BigDecimal.TEN.negate());

        assertThat(sheet.refusals("I1")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-Q1  | QUARTERLY |
            2026-Q4  | QUARTERLY |
            2025-Q4  | QUARTERLY | OutsidePlan
            2026     | QUARTERLY | OtherFrequency
            2027     | ANNUAL    |
            2028     | ANNUAL    | OutsidePlan
            """)
    void standsOnPeriodsOfItsFrequencyThatOverlapThePlan(String period, Frequency frequency, @Nullable String refusal) {

        var answer = PeriodRule.refusal(
                Period.parse(period).orElseThrow(), frequency, LocalDate.of(2026, 1, 15), LocalDate.of(2027, 6, 30));

        assertThat(answer.map(r -> r.getClass().getSimpleName()).orElse(null)).isEqualTo(refusal);
    }

    private static IndicatorSheet sheet(
            Direction direction,
            boolean fromBaseline,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal tolerance,
            BigDecimal weight) {
        return new IndicatorSheet(
                "Nombre",
                null,
                null,
                direction,
                Aggregation.SUM,
                Accumulation.YEAR,
                Frequency.ANNUAL,
                fromBaseline,
                baseline,
                null,
                low,
                high,
                tolerance,
                weight,
                null,
                null);
    }
}
