package app.rumbo.imports.templates;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.imports.Cell;
import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.SourceRow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped template on the real file, by what the file itself says. */
class TenjoReadingTests {

    private static Sheets.Read tenjo = new Sheets.Read(List.of(), List.of(), List.of());

    @BeforeAll
    static void read() {
        tenjo = Sheets.tenjo();
    }

    @Test
    void findsEveryColumn() {
        assertThat(tenjo.missing()).isEmpty();
    }

    @Test
    void reads331GoalsBelowFourLevels() {
        var parents = new HashMap<String, String>();
        tenjo.of(ExchangeSheet.GOALS)
                .forEach(goal -> parents.put(text(goal, Column.CODE), text(goal, Column.PARENT_GOAL)));

        var lowest = parents.keySet().stream()
                .filter(code -> depth(code, parents) == 5)
                .toList();

        assertThat(lowest).hasSize(331).contains("1", "331");
        assertThat(parents.keySet()).hasSameSizeAs(tenjo.of(ExchangeSheet.GOALS));
        assertThat(parents).containsEntry("E1", "").containsEntry("P1", "E1").containsEntry("S1.1", "P1");
        assertThat(parents)
                .containsEntry("R1.1.1", "S1.1")
                .containsEntry("1", "R1.1.1")
                .containsEntry("S2.2", "P2");
    }

    @Test
    void takesTheProductCodeForTheIndicator() {
        assertThat(tenjo.of(ExchangeSheet.INDICATORS))
                .hasSize(331)
                .allSatisfy(row -> assertThat(text(row, Column.CODE)).isEqualTo(text(row, Column.GOAL)));
    }

    @ParameterizedTest
    @CsvSource({"E1, 0.235", "E2, 0.114", "E3, 0.113", "E4, 0.432", "E5, 0.084"})
    void weighsTheAxes(String code, BigDecimal weight) {
        var cell = cell(goal(code), Column.WEIGHT);

        assertThat(cell.number()).isEqualByComparingTo(weight);
        assertThat(cell.kind()).isEqualTo(Cell.Kind.PERCENT);
    }

    @Test
    void makesUnitsOutOfWhoAnswers() {
        assertThat(tenjo.of(ExchangeSheet.UNITS))
                .extracting(row -> text(row, Column.CODE))
                .containsExactlyInAnyOrder(
                        "SDEMA",
                        "SPDT",
                        "SU",
                        "SIOP",
                        "EMSERTENJO",
                        "SGCC",
                        "INDERTEN",
                        "SPS",
                        "IMCTT",
                        "SDE",
                        "SMEG",
                        "SDI",
                        "SH",
                        "SJAL",
                        "OPC");
        assertThat(tenjo.of(ExchangeSheet.UNITS))
                .extracting(row -> text(row, Column.NAME))
                .noneMatch(name -> name.contains("quien haga"));
        assertThat(text(goal("1"), Column.UNIT)).isEqualTo("SDEMA");
    }

    @Test
    void readsQuartersWhateverTheirTypos() {
        assertThat(figures(ExchangeSheet.TARGETS, "3"))
                .containsEntry("2024-Q3", new BigDecimal("0.2"))
                .containsEntry("2025-Q4", new BigDecimal("0.35"))
                .containsEntry("2026-Q4", new BigDecimal("1"))
                .doesNotContainKey("2024-Q1");
        assertThat(figures(ExchangeSheet.MEASUREMENTS, "2"))
                .containsEntry("2024-Q4", new BigDecimal("0.34"))
                .doesNotContainKey("2025-Q4");
    }

    @Test
    void takesTheSecondOfTwoEqualBudgetHeaders() {
        var lines = tenjo.of(ExchangeSheet.BUDGET).stream()
                .filter(row -> text(row, Column.GOAL).equals("1"))
                .toList();

        assertThat(lines).extracting(row -> text(row, Column.YEAR)).containsExactly("2024", "2025");
        assertThat(cell(lines.getLast(), Column.COMMITTED).number()).isEqualByComparingTo("1405200000");
        assertThat(cell(lines.getLast(), Column.INITIAL).number()).isEqualByComparingTo("924152848");
        assertThat(cell(lines.getLast(), Column.PAID).number()).isEqualByComparingTo("148860000");
    }

    @ParameterizedTest
    @CsvSource({"2024, 24", "2025, 21"})
    void namesEveryResultThatItsOwnQuartersContradict(String year, int count) {
        var told = tenjo.findings().stream()
                .filter(finding -> finding.column().equals("AVANCE " + year))
                .filter(finding -> !finding.key().equals("imports.finding.result-error"))
                .toList();

        assertThat(told).hasSize(count).allSatisfy(finding -> {
            assertThat(finding.sheet()).isEqualTo("PDM");
            assertThat(finding.code()).isEqualTo(Integer.toString(finding.row() - 1));
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            41,  AVANCE 2024, result-total-planned-alone
            59,  AVANCE 2024, result-inverted
            114, AVANCE 2024, result-differs
            230, AVANCE 2024, result-inverted
            230, PORCENTAJE TOTAL PDM AVANCE CUATRIENIO, result-beyond-whole
            147, AVANCE 2025, result-total-planned
            249, AVANCE 2025, result-error
            67,  'COD. INT, SUBPROGRAMA', code-twice
            """)
    void saysWhereAndWhy(int row, String column, String reason) {
        assertThat(tenjo.findings())
                .filteredOn(finding -> finding.row() == row && finding.column().equals(column))
                .extracting(Finding::key)
                .containsExactly("imports.finding." + reason);
    }

    private static int depth(String code, Map<String, String> parents) {
        var parent = parents.getOrDefault(code, "");
        return parent.isEmpty() ? 1 : 1 + depth(parent, parents);
    }

    private static SourceRow goal(String code) {
        return tenjo.of(ExchangeSheet.GOALS).stream()
                .filter(row -> text(row, Column.CODE).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, BigDecimal> figures(ExchangeSheet sheet, String indicator) {
        var figures = new HashMap<String, BigDecimal>();
        tenjo.of(sheet).stream()
                .filter(row -> text(row, Column.INDICATOR).equals(indicator))
                .forEach(row -> figures.put(
                        text(row, Column.PERIOD),
                        Objects.requireNonNull(cell(row, Column.VALUE).number())));
        return figures;
    }

    private static Cell cell(SourceRow row, Column column) {
        return Objects.requireNonNull(row.cell(column));
    }

    private static String text(SourceRow row, Column column) {
        return cell(row, column).text();
    }
}
