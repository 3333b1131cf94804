package app.rumbo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishFormatTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CL | 1284310.5  | 1.284.310,5
            PE | 1284310.5  | 1,284,310.5
            CL | -0.25      | −0,25
            CL | 0          | 0
            """)
    void writesNumbersAsTheCountryDoes(Country country, BigDecimal value, String written) {
        assertThat(new SpanishFormat(country).number(value, 2)).isEqualTo(written);
    }

    @Test
    void endsAWholeNumberWithoutASeparator() {
        assertThat(new SpanishFormat(Country.CL).number(new BigDecimal("2647"), 0))
                .isEqualTo("2.647");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.7965   | 79,7 %
            0.89949  | 89,9 %
            0.8995   | 90,0 %
            1        | 100,0 %
            """)
    void roundsHalfUpToOneDecimalOfAPercent(BigDecimal fraction, String written) {
        assertThat(new SpanishFormat(Country.CL).percent(fraction)).isEqualTo(written.replace(' ', '\u00a0'));
    }

    @Test
    void signsChangesInPercentagePoints() {
        var chile = new SpanishFormat(Country.CL);

        assertThat(chile.change(new BigDecimal("0.023"))).isEqualTo("+2,3\u00a0pp");
        assertThat(chile.change(new BigDecimal("-0.057"))).isEqualTo("−5,7\u00a0pp");
        assertThat(chile.change(new BigDecimal("0.0001"))).isEqualTo("0,0\u00a0pp");
    }

    @Test
    void writesDaysShortAndLong() {
        var chile = new SpanishFormat(Country.CL);

        assertThat(chile.day(LocalDate.of(2026, 10, 31))).isEqualTo("31 oct 2026");
        assertThat(chile.longDay(LocalDate.of(2026, 3, 1))).isEqualTo("1 de marzo de 2026");
    }
}
