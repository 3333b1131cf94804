package app.rumbo.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.shared.Country;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet makes of a table: numbers numbers, texts texts, whatever they say. */
class CsvTableTests {

    @Test
    void chileWritesSemicolonsAndDecimalCommasAfterAByteOrderMark() {
        assertThat(written(Country.CL, 2026, new BigDecimal("-1234567.50"), "Patentes", null))
                .isEqualTo("\ufeff\"A\";\"B\"\r\n2026;-1234567,5;\"Patentes\";\r\n");
    }

    @Test
    void peruWritesCommasAndDecimalPoints() {
        assertThat(written(Country.PE, 2026, new BigDecimal("1234567.50"), "Predial", null))
                .isEqualTo("\ufeff\"A\",\"B\"\r\n2026,1234567.5,\"Predial\",\r\n");
    }

    @Test
    void zeroIsZeroAndLargeRoundNumbersAreWrittenOut() {
        assertThat(written(Country.CL, new BigDecimal("0.00"), new BigDecimal("1E+9")))
                .endsWith("0;1000000000\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+56", "-3", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"})
    void aTextThatASpreadsheetWouldComputeIsMadeText(String text) {
        assertThat(written(Country.CL, text)).endsWith("\"'" + text + "\"\r\n");
    }

    @Test
    void quotesSeparatorsAndLineBreaksStayInsideTheirCell() {
        assertThat(written(Country.CL, "a \"b\";c\nd")).endsWith("\"a \"\"b\"\";c\nd\"\r\n");
    }

    private static String written(Country country, @Nullable Object... cells) {
        var out = new StringWriter();
        new CsvTable(out, country, List.of("A", "B")).row(cells);
        return out.toString();
    }
}
