package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeDifferencesTests {

    private static final List<Column> COLUMNS = List.of(
            new Column("Código", Kind.CODE, 10),
            new Column("Nombre", Kind.TEXT, 30),
            new Column("Valor", Kind.FIGURE, 10));

    @Test
    void aReportDiffersInNothingFromItself() {
        var found = TreeDifferences.between(LosAromos.report(), LosAromos.report());

        assertThat(found.figures()).isEmpty();
        assertThat(found.reworded()).isEmpty();
    }

    @Test
    void aFigureIsFoundByTheCodeOfItsRowWhereverTheRowHasGone() {
        var found = between(
                List.of(row("A", "Uno", "1"), row("B", "Dos", "2")),
                List.of(row("B", "Dos", "3"), row("A", "Uno", "1")));

        assertThat(found).containsExactly(new Difference("1. Resumen", "B", "Dos", "Valor", "2", "3"));
    }

    @Test
    void aRowThatIsNewOrGoneDiffersInItsFigures() {
        assertThat(between(List.of(), List.of(row("A", "Uno", "1"))))
                .containsExactly(new Difference("1. Resumen", "A", "Uno", "Valor", "–", "1"));
        assertThat(between(List.of(row("A", "Uno", "1")), List.of()))
                .extracting(Difference::after)
                .containsOnly("–");
    }

    @Test
    void rowsOfOneCodeAreToldApartByTheirHeadings() {
        var before = List.of(Row.heading("Salud"), row("A", "Uno", "1"), Row.heading("Obras"), row("A", "Uno", "2"));
        var after = List.of(Row.heading("Salud"), row("A", "Uno", "1"), Row.heading("Obras"), row("A", "Uno", "5"));

        assertThat(between(before, after)).containsExactly(new Difference("1. Resumen", "A", "Uno", "Valor", "2", "5"));
    }

    @Test
    void theErrataOfTheIssueBeforeAreNoDifference() {
        var plain = report(List.of(row("A", "Uno", "1")));
        var errata = new Section(
                Section.ERRATA, "", "Fe de erratas", List.of(new Block.Prose("Cambia 1 cifra.")), List.of());
        var followed = plain.replacing("INF-1", List.of(errata, plain.sections().getFirst()));

        var found = TreeDifferences.between(followed, plain);

        assertThat(found.figures()).isEmpty();
        assertThat(found.reworded()).isEmpty();
    }

    @Test
    void theEvaluationsSectionsAreFoundAgainThoughTheirKeysWereTheirPlacesOnce() {
        var now = MoneySamples.evaluation(3);
        var before = now.replacing(
                "EVA-1",
                now.sections().stream()
                        .map(section -> new Section(
                                "part-" + section.number(),
                                section.number(),
                                section.title(),
                                section.opensPage(),
                                section.blocks(),
                                section.parts()))
                        .toList());

        var found = TreeDifferences.between(before, now);

        assertThat(now.sections())
                .extracting(Section::key)
                .containsExactly("revenue", "expense", "investment", "balance");
        assertThat(found.figures()).isEmpty();
        assertThat(found.reworded()).isEmpty();
    }

    private static List<Difference> between(List<Row> before, List<Row> after) {
        return TreeDifferences.between(report(before), report(after)).figures();
    }

    private static Row row(String code, String name, String value) {
        return Row.of(Cell.words(code), Cell.words(name), Cell.figure(new BigDecimal(value), value));
    }

    private static ReportDocument report(List<Row> rows) {
        var whole = LosAromos.report();
        var section = new Section("summary", "1", "Resumen", List.of(new Table("Cifras", COLUMNS, rows)), List.of());
        return new ReportDocument(whole.identity(), whole.words(), whole.cover(), List.of(section));
    }
}
