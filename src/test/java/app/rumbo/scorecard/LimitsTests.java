package app.rumbo.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,             GREY
            1,             GREEN
            0.9,           GREEN
            0.8999999995,  GREEN
            0.89999999949, AMBER
            0.75,          AMBER
            0.7499999995,  AMBER
            0.74999999949, RED
            0,             RED
            """)
    void roundsToNineDecimalsBeforeAScoreMeetsALimit(BigDecimal score, Light light) {
        assertThat(Limits.USUAL.light(score)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            STALE,          1,    AMBER
            STALE,          0.8,  AMBER
            STALE,          0.2,  RED
            NO_DATA,        0,    RED
            MEASURED,       1,    GREEN
            NOT_DUE,        -,    GREY
            NOT_PROGRAMMED, -,    GREY
            """)
    void keepsWhatIsStaleFromGreen(IndicatorState state, BigDecimal score, Light light) {
        var evaluation =
                new IndicatorEvaluation(state, null, null, score, score, null, null, null, null, 0, 0, null, null);

        assertThat(Limits.USUAL.light(evaluation)).isEqualTo(light);
    }
}
