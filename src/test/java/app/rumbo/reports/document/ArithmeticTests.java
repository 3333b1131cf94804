package app.rumbo.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A formula stands in a report only with the figure that it gives. */
class ArithmeticTests {

    private static final Formula LESS = new Formula.Difference(0, 1);
    private static final Formula SHARE = new Formula.Share(0, 1);

    @Test
    void aDifferenceIsOfWhatIsShownAndAShareIsRoundedAsItIsShown() {
        assertThat(holds(figure("68.1"), figure("66.0"), figure("2.1"), LESS)).isTrue();
        assertThat(holds(figure("68.1"), figure("66.0"), figure("2.2"), LESS)).isFalse();
        assertThat(holds(figure("2"), figure("3"), figure("66.7"), SHARE)).isTrue();
        assertThat(holds(figure("2"), figure("3"), figure("66.6"), SHARE)).isFalse();
        assertThat(holds(figure("110"), figure("100"), figure("10.0"), new Formula.Change(0, 1)))
                .isTrue();
    }

    @Test
    void whatFollowsFromDigitsThatAreNotShownFollowsFromThem() {
        var now = new Cell.Figure(new BigDecimal("3"), "3", false, null).exactly(new BigDecimal("2.5"));
        var before = new Cell.Figure(new BigDecimal("1"), "1", false, null).exactly(new BigDecimal("1.4"));
        var less = new Cell.Figure(new BigDecimal("1"), "1", false, null).exactly(new BigDecimal("1.1"));

        assertThat(holds(now, before, less, LESS)).isTrue();
        assertThat(holds(now, before, figure("2"), LESS)).isFalse();
    }

    @Test
    void nothingIsDividedByNoughtNorTakenFromWhatIsMissing() {
        assertThat(holds(figure("2"), figure("0"), figure("0"), SHARE)).isFalse();
        assertThat(holds(figure("2"), Cell.words("–"), figure("2"), LESS)).isFalse();
    }

    @Test
    void aSumLeavesOutWhatIsMissing() {
        var table = new Table(
                "Suma",
                List.of(new Column("Cifra", Kind.FIGURE, 10)),
                List.of(one(figure("2")), one(Cell.words("–")), one(figure("3")), one(figure("5"))));

        assertThat(Arithmetic.holds(table, 3, 0, new Formula.Sum(List.of(0, 1, 2))))
                .isTrue();
        assertThat(Arithmetic.holds(table, 3, 0, new Formula.Sum(List.of(0, 1))))
                .isFalse();
        assertThat(Arithmetic.holds(table, 3, 0, new Formula.Sum(List.of(1)))).isFalse();
    }

    @Test
    void aReportWithAFormulaThatDoesNotGiveItsFigureIsNotSealed() {
        var wrong = table(
                figure("68.1"),
                figure("66.0"),
                new Cell.Figure(new BigDecimal("2.2"), "2,2", false, null).following(LESS));
        var whole = LosAromos.report();
        var within = new Section("part", "1.1", "Parte", List.of(wrong), List.of());
        var report = new ReportDocument(
                whole.identity(),
                whole.words(),
                whole.cover(),
                List.of(new Section("summary", "1", "Resumen", List.of(), List.of(within))));

        assertThatThrownBy(() -> SealedDocument.of(report)).hasMessageContaining("does not give 2,2");
    }

    @Test
    void aSnapshotTellsFormulasAndTheirExactFiguresAndReadsBackTheSame() {
        var row = table(
                new Cell.Figure(new BigDecimal("3"), "3", false, null).exactly(new BigDecimal("2.875")),
                figure("1"),
                new Cell.Figure(new BigDecimal("2"), "2", false, null)
                        .exactly(new BigDecimal("1.875"))
                        .following(LESS));
        var whole = LosAromos.report();
        var report = new ReportDocument(
                whole.identity(),
                whole.words(),
                whole.cover(),
                List.of(new Section("summary", "1", "Resumen", List.of(row), List.of())));

        assertThat(CanonicalJson.read(CanonicalJson.write(report))).isEqualTo(report);
        assertThat(new String(CanonicalJson.write(report), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"formula\":{\"less\":1,\"of\":0,\"rule\":\"difference\"}", "\"exact\":\"2.875\"");
    }

    private static boolean holds(Cell first, Cell second, Cell result, Formula formula) {
        return Arithmetic.holds(table(first, second, result), 0, 2, formula);
    }

    private static Table table(Cell... cells) {
        var column = new Column("Cifra", Kind.FIGURE, 10);
        return new Table("Tabla", List.of(column, column, column), List.of(Row.of(cells)));
    }

    private static Row one(Cell cell) {
        return new Row(Table.Standing.PLAIN, 0, List.of(cell));
    }

    private static Cell figure(String value) {
        return Cell.figure(new BigDecimal(value), value);
    }
}
