package app.rumbo.imports.templates;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.SourceRow;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three transcribed Chilean sheets, as far as they hold data. */
class CsvReadingTests {

    @Test
    void readsRengosGoalsWithBaselineAndTargets() {
        var rengo = Sheets.read("rengo-metas", "rengo-metas.csv");

        assertThat(rengo.missing()).isEmpty();
        assertThat(rengo.of(ExchangeSheet.GOALS)).hasSize(6);
        assertThat(rengo.of(ExchangeSheet.INDICATORS)).hasSize(16);
        assertThat(rengo.of(ExchangeSheet.TARGETS)).hasSize(32);
    }

    @ParameterizedTest
    @CsvSource({"M1, Ascendente", "M3, Descendente", "M15, Descendente", "M13, Ascendente"})
    void derivesTheDirectionFromTheFigures(String code, String direction) {
        var rengo = Sheets.read("rengo-metas", "rengo-metas.csv");

        assertThat(rengo.of(ExchangeSheet.INDICATORS))
                .filteredOn(row -> text(row, Column.CODE).equals(code))
                .extracting(row -> text(row, Column.DIRECTION))
                .containsExactly(direction);
        assertThat(rengo.findings())
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(Finding::key)
                .containsExactly("imports.finding.direction-label");
    }

    @Test
    void fillsRengosBlankGroupsDownAndPartsItsIndicators() {
        var rengo = Sheets.read("rengo-acciones", "rengo-acciones.csv");

        assertThat(rengo.missing()).isEmpty();
        assertThat(rengo.of(ExchangeSheet.GOALS)).hasSize(13);
        assertThat(rengo.of(ExchangeSheet.GOALS))
                .filteredOn(row -> text(row, Column.CODE).equals("A2"))
                .extracting(row -> text(row, Column.PARENT_GOAL))
                .containsExactly("OE1.1");
        assertThat(rengo.of(ExchangeSheet.INDICATORS))
                .filteredOn(row -> text(row, Column.GOAL).equals("A1"))
                .extracting(row -> text(row, Column.CODE) + " " + text(row, Column.NAME))
                .containsExactly(
                        "A1.1 Visitantes provenientes de alianzas",
                        "A1.2 Ingresos turísticos",
                        "A1.3 Alianzas formalizadas",
                        "A1.4 Satisfacción visitantes");
        assertThat(rengo.of(ExchangeSheet.INDICATORS))
                .allSatisfy(row -> assertThat(text(row, Column.BASELINE)).isEmpty());
    }

    @Test
    void readsCoyhaiquesThreeKindsOfFormula() {
        var coyhaique = Sheets.read("coyhaique-pladeco", "coyhaique-pladeco.csv");

        assertThat(coyhaique.missing()).isEmpty();
        assertThat(coyhaique.of(ExchangeSheet.INDICATORS))
                .extracting(row -> text(row, Column.AGGREGATION))
                .containsExactly("Último", "Último", "Suma", "Último");
        assertThat(coyhaique.of(ExchangeSheet.TARGETS).stream()
                        .collect(Collectors.groupingBy(
                                row -> text(row, Column.INDICATOR).replaceAll(".*\\.", ""),
                                Collectors.mapping(
                                        row -> text(row, Column.PERIOD) + "=" + text(row, Column.VALUE),
                                        Collectors.joining(" ")))))
                .containsEntry("2", "2014=5 2015=5 2016=5 2017=5 2018=5")
                .hasSize(3);
    }

    @Test
    void takesWordsInTheMoneyColumnForNoMoney() {
        assertThat(Sheets.read("coyhaique-pladeco", "coyhaique-pladeco.csv").of(ExchangeSheet.BUDGET))
                .isEmpty();
    }

    private static String text(SourceRow row, Column column) {
        return Objects.requireNonNull(row.cell(column)).text();
    }
}
