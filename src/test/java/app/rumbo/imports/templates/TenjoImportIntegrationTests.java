package app.rumbo.imports.templates;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportProgress;
import app.rumbo.imports.ImportedFile;
import app.rumbo.imports.WorkbookImport;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Question;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.Scorecards;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tenjo's real file through the real import, evaluated by the one scorecard that there is. */
@IntegrationTest
class TenjoImportIntegrationTests {

    private static final Path FILE = Path.of("src/test/resources/sheets/tenjo-plan-indicativo.xlsx");
    private static final String PLAN = "TENJO-GOLDEN";
    private static @Nullable ImportOutcome imported;

    @Autowired
    TemplateSources templates;

    @Autowired
    WorkbookImport imports;

    @Autowired
    Scorecards scorecards;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void importOnce() {
        if (imported == null) {
            imported = run();
        }
    }

    @Test
    void storesTheWholePlan() {
        assertThat(outcome().problems()).isEmpty();
        assertThat(outcome().counts().get(ExchangeSheet.INDICATORS)).isEqualTo(new ImportOutcome.Counts(331, 0, 0));
        assertThat(outcome().counts().get(ExchangeSheet.PLANS)).isEqualTo(new ImportOutcome.Counts(1, 0, 0));
        assertThat(evaluate("2025-12-31").goals().stream().filter(goal -> goal.level() == 5))
                .hasSize(331);
    }

    @Test
    void changesNothingTheSecondTime() {
        var again = run();

        assertThat(again.problems()).isEmpty();
        assertThat(again.counts().values()).allSatisfy(counts -> {
            assertThat(counts.created()).isZero();
            assertThat(counts.updated()).isZero();
        });
        assertThat(findings("AVANCE 2024")).hasSize(24);
    }

    @ParameterizedTest
    @CsvSource({"2024, 259, 235", "2025, 293, 272"})
    void reachesTheFilesOwnResultWhereverTheFileAgreesWithItself(String year, int programmed, int equal) {
        var own = ownResults("AVANCE " + year);
        var card = evaluate(year + "-12-31");

        var different = new HashSet<String>();
        var counted = 0;
        for (var indicator : card.indicators()) {
            var raw = indicator.evaluation().raw();
            if (raw != null) {
                counted++;
                var said = own.get(indicator.code());
                if (said == null || raw.subtract(said).abs().compareTo(new BigDecimal("1e-9")) > 0) {
                    different.add(indicator.code());
                }
            }
        }

        assertThat(counted).isEqualTo(programmed);
        assertThat(counted - different.size()).isEqualTo(equal);
        assertThat(findings("AVANCE " + year)).isEqualTo(different);
    }

    private Set<String> findings(String column) {
        return new HashSet<>(jdbc.sql("""
                select f.item_code from reading.import_finding f join plan p on p.id = f.plan_id
                where p.code = :plan and f.column_name = :column and f.message_key <> 'imports.finding.result-error'
                """)
                .param("plan", PLAN)
                .param("column", column)
                .query(String.class)
                .list());
    }

    /** The file's own column, read bare. */
    private static Map<String, BigDecimal> ownResults(String column) {
        var results = new HashMap<String, BigDecimal>();
        try (var sheet = OwnSheets.open(FILE, "tenjo", "PDM").orElseThrow()) {
            var lines = OwnSheets.first(sheet, 332);
            var headers = lines.getFirst().cells().stream().map(SheetCell::text).toList();
            var code = headers.indexOf("COD META PRODUCTO");
            var at = headers.indexOf(column);
            for (var line : lines.subList(1, lines.size())) {
                var number = line.cell(at).number();
                if (number != null) {
                    results.put(line.cell(code).text(), number);
                }
            }
        }
        return results;
    }

    private Scorecard evaluate(String cutoff) {
        return SystemUser.call(
                () -> scorecards.evaluate(new Question(PLAN, LocalDate.parse(cutoff), Basis.OFFICIAL, null)));
    }

    private ImportOutcome run() {
        return SystemUser.call(() -> {
            try (var source = templates.open("tenjo-plan-indicativo", PLAN, FILE, "tenjo.xlsx")) {
                return imports.apply(
                        source,
                        ImportedFile.of("tenjo.xlsx", FILE),
                        ImportProgress.NONE,
                        () -> templates.keepFindings(source));
            }
        });
    }

    private static ImportOutcome outcome() {
        return Objects.requireNonNull(imported);
    }
}
