package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Formula;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Standing;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Over generated municipalities: which figures follow from others of their table. */
class FormulasTests {

    private static final int SEEDS = 25;

    @Test
    void everyReportIsSealedWithItsFormulas() {
        LongStream.range(0, SEEDS)
                .mapToObj(seed -> Stream.of(
                        RevenueSamples.report(seed), MoneySamples.control(seed), MoneySamples.evaluation(seed)))
                .flatMap(reports -> reports)
                .forEach(
                        report -> assertThat(SealedDocument.of(report).sha256()).hasSize(64));
    }

    @Test
    void allArrearsAreAccruedLessCollectedAndAllChangesFollowFromTheTwoYears() {
        LongStream.range(0, SEEDS).mapToObj(RevenueSamples::report).forEach(report -> {
            assertThat(formulas(table(report, "arrears"), 3))
                    .isNotEmpty()
                    .allMatch(Formula.Difference.class::isInstance);
            assertThat(formulas(table(report, "arrears"), 4)).allMatch(Formula.Share.class::isInstance);
            assertThat(formulas(table(report, "comparison"), 3)).allMatch(Formula.Change.class::isInstance);
            assertThat(formulas(table(report, "comparison"), 6)).allMatch(Formula.Change.class::isInstance);
            assertThat(formulas(table(report, "outlook"), 7)).allMatch(Formula.Change.class::isInstance);
            assertThat(formulas(table(report, "accounts"), 5)).allMatch(Formula.Share.class::isInstance);
        });
    }

    @Test
    void theTotalsAddUpTheRowsAboveThem() {
        LongStream.range(0, SEEDS).mapToObj(RevenueSamples::report).forEach(report -> {
            for (var key : List.of("arrears", "comparison")) {
                var total = table(report, key).rows().getLast();
                assertThat(total.standing()).isEqualTo(Standing.TOTAL);
                assertThat(formula(total.cells().get(1)))
                        .as("%s of %s", key, report.identity().period())
                        .isInstanceOf(Formula.Sum.class);
            }
        });
    }

    @Test
    void executionFollowsInEveryTableOfExpense() {
        LongStream.range(0, SEEDS)
                .mapToObj(MoneySamples::control)
                .forEach(report -> tables(report)
                        .filter(table -> table.columns().stream()
                                .anyMatch(column -> column.title().startsWith("Pagado")))
                        .forEach(table -> executions(table)
                                .forEach(column -> assertThat(formulas(table, column))
                                        .as(table.caption())
                                        .allMatch(Formula.Share.class::isInstance))));
    }

    private static IntStream executions(Table table) {
        return IntStream.range(0, table.columns().size())
                .filter(at -> table.columns().get(at).title().startsWith("Ejecución"));
    }

    /** Of the figures in the column; null for one that follows from nothing. */
    private static List<@Nullable Formula> formulas(Table table, int column) {
        return table.rows().stream()
                .filter(row -> !row.goesAcross() && row.cells().get(column) instanceof Cell.Figure)
                .map(row -> formula(row.cells().get(column)))
                .toList();
    }

    private static @Nullable Formula formula(Cell cell) {
        return cell instanceof Cell.Figure figure ? figure.formula() : null;
    }

    private static Table table(ReportDocument report, String section) {
        return report.sections().stream()
                .filter(each -> each.key().equals(section))
                .flatMap(FormulasTests::tables)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Table> tables(ReportDocument report) {
        return Stream.concat(Stream.of(Objects.requireNonNull(report.cover().opening())), report.sections().stream())
                .flatMap(FormulasTests::tables);
    }

    private static Stream<Table> tables(Section section) {
        return Stream.concat(
                section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast),
                section.parts().stream().flatMap(FormulasTests::tables));
    }
}
