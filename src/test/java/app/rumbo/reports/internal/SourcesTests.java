package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where in Rumbo a report's figures come from. */
class SourcesTests {

    private final Sources sources =
            new Sources("PLADECO 2030", LocalDate.of(2026, 6, 30), Instant.parse("2026-07-17T15:00:00Z"));

    @Test
    void anIndicatorIsShownAtTheReportsCutOffAsItWasKnownThen() {
        assertThat(sources.indicator("1.2/ñ"))
                .isEqualTo("planes/PLADECO%202030/indicador/1.2%2F%C3%B1"
                        + "?corte=2026-06-30&conocido=2026-07-17T15%3A00%3A00Z");
        assertThat(sources.unit("DOM"))
                .isEqualTo("unidades/DOM?plan=PLADECO%202030&corte=2026-06-30&conocido=2026-07-17T15%3A00%3A00Z");
    }

    @Test
    void eachFigureOfThePlansTablesHasASource() {
        LongStream.range(0, 20)
                .mapToObj(PlanSamples::told)
                .forEach(told -> told.sections().stream()
                        .filter(section -> List.of(
                                        "summary", "progress", "indicators", "milestones", "units", "deviations")
                                .contains(section.key()))
                        .flatMap(SourcesTests::figures)
                        .forEach(figure -> assertThat(figure.source())
                                .startsWith(figure.source().contains("unidades/") ? "unidades/" : "planes/PL-1")));
    }

    @Test
    void eachAmountOfTheMonthsAccountsHasASource() {
        LongStream.range(0, 20)
                .mapToObj(RevenueSamples::report)
                .forEach(report -> report.sections().stream()
                        .filter(section ->
                                List.of("accounts", "comparison", "arrears").contains(section.key()))
                        .flatMap(SourcesTests::figures)
                        .forEach(figure -> assertThat(figure.source())
                                .startsWith("recaudacion?mes=2")
                                .contains("conocido=")));
    }

    @Test
    void eachAmountOfSectorsGoalsAndFirstPagesHasASource() {
        LongStream.range(0, 40).mapToObj(MoneySamples::control).forEach(report -> {
            assertThat(report.cover().headlines())
                    .allSatisfy(headline -> assertThat(headline.source()).isNotBlank());
            report.sections().stream()
                    .flatMap(section -> section.parts().stream())
                    .filter(part -> !part.key().equals("deficits"))
                    .flatMap(SourcesTests::figures)
                    .forEach(figure -> assertThat(figure.source())
                            .as(figure.shown())
                            .matches("(recaudacion|presupuesto|planes/).*conocido=.*"));
        });
    }

    @Test
    void aServicesMoneyIsSoughtInItsOwnAccounts() {
        var health = new SectorSources(
                Sector.HEALTH,
                YearMonth.of(2026, 9),
                Instant.parse("2026-10-20T15:00:00Z"),
                2026,
                Instant.parse("2026-10-19T15:00:00Z"));

        assertThat(health.revenue())
                .isEqualTo("recaudacion?mes=2026-09&area=salud&todas=si&conocido=2026-10-20T15%3A00%3A00Z");
        assertThat(health.expense(new AccountCode("215-21")))
                .isEqualTo("presupuesto/cuentas?anio=2026&area=health&cuenta=215-21&conocido=2026-10-19T15%3A00%3A00Z");
    }

    private static Stream<Cell.Figure> figures(Section section) {
        return section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Figure.class::isInstance)
                .map(Cell.Figure.class::cast);
    }
}
