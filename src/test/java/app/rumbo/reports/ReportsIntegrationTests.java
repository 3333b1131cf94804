package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.internal.ReportArchive;
import app.rumbo.reports.internal.ReportWorkshop;
import app.rumbo.shared.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
@Import(OldPlan.class)
class ReportsIntegrationTests {

    @Autowired
    private Reports reports;

    @Autowired
    private ReportArchive archive;

    @Autowired
    private ReportWorkshop workshop;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private OldPlan plan;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verification verification;

    @Autowired
    private TestClock clock;

    @Autowired
    private Knowledge knowledge;

    /** Neighbours on the same database may have recorded with clocks ahead of the machine's. */
    @BeforeEach
    void storePlan() {
        plan.store();
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
    }

    @Test
    void tellsTheSemesterInGoodSpanish() {
        var document = document(make("1950-S1"));

        assertThat(prose(document, "summary"))
                .contains("PLADECO 1949–1953: el cumplimiento al 30 de junio de 1950 es 58,0\u00a0%")
                .contains("Falta 1 dato de 2 exigibles")
                .contains("Hay 1 hito atrasado.");
        assertThat(table(document, "deviations").rows())
                .extracting(row -> row.cells().getFirst().shown() + " "
                        + row.cells().get(3).shown() + " "
                        + row.cells().getLast().shown())
                .containsExactly(
                        "E-1 20,00 Sin explicación de la unidad.",
                        "R-1 12,00 Faltó ripio; se compra en agosto.",
                        "H-1 10,00 Sin explicación de la unidad.");
        assertThat(document.cover().title()).isEqualTo("Avance y cumplimiento del PLADECO 1949–1953");
    }

    @Test
    void tellsWhatChangedInThePlanSinceTheReportBefore() {
        make("1950-S1");
        plan.raiseTarget();

        var changes = table(document(make("1950-S2")), "changes");

        assertThat(changes.rows())
                .anySatisfy(row -> assertThat(row.cells().stream().map(app.rumbo.reports.document.Cell::shown))
                        .contains("R-1", "Meta (1950-S2)", "10", "15"));
    }

    @Test
    void makesANewVersionEachTimeAndSaysWhichOneReplacesIt() {
        var first = make("1951-S1");
        var second = make("1951-S1");

        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(reports().find(first.id()).files()).isEqualTo(first.files());
        assertThat(verification.byCode(first.code()).supersededBy()).isEqualTo(second.code());
    }

    @Test
    void aLaterIssueBeginsWithTheErrataAndTheEarlierOneStands() {
        var first = make("1949-S2");
        plan.correct();
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
        var later = make("1949-S2");
        var second = document(later);

        assertThat(second.identity().code()).isEqualTo(later.code());
        assertThat(second.identity().replaces()).isEqualTo(first.code());
        var errata = second.sections().getFirst();
        assertThat(errata.key()).isEqualTo(Section.ERRATA);
        var tables = errata.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        assertThat(shown(tables.getFirst()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsSequence("R-1", "Kilómetros ripiados. Valor de 2.º sem. 1949", "10", "9", "prueba")
                        .endsWith("El acta n.º 7 dice 9."));
        assertThat(shown(tables.getLast()))
                .contains(List.of("4. Indicadores frente a sus metas"))
                .contains(List.of("R-1 Kilómetros ripiados", "Valor", "10", "9", "1"))
                .filteredOn(row -> row.size() > 1)
                .allSatisfy(row -> assertThat(row.get(2)).isNotEqualTo(row.get(3)));
        assertThat(document(SystemUser.call(() -> reports.find(first.id())))
                        .identity()
                        .replaces())
                .isNull();
    }

    @Test
    void aSecondIssueOfTheSameDataSaysThatNoFigureChanged() {
        make("1951-S2");
        var second = document(make("1951-S2"));

        assertThat(prose(second, Section.ERRATA)).contains("no cambia ninguna cifra", "ninguna corrección");
        assertThat(second.sections().getFirst().blocks()).hasSize(1);
    }

    @Test
    void answersWithTheOneInTheMakingWhileThereIsOne() {
        var period = Period.parse("1951-S2").orElseThrow();
        var begun = archive.begin(order(period, "INF-PRUEBA-1")).orElseThrow();

        assertThat(archive.begin(order(period, "INF-PRUEBA-2"))).isEmpty();
        var asked = SystemUser.call(() -> reports.request(ReportKind.COUNCIL_SEMESTER, period));

        assertThat(asked.id()).isEqualTo(begun);
        sealed(begun);
    }

    @Test
    void takesUpWhatADeadServerLeftAndGivesUpAfterTenAttempts() {
        var period = Period.parse("1952-S1").orElseThrow();
        var left = archive.begin(order(period, "INF-PRUEBA-3")).orElseThrow();
        IntStream.range(0, 10).forEach(death -> archive.attempt(left));

        workshop.make(left);

        var given = reports().find(left);
        assertThat(given.status()).isEqualTo(ReportStatus.FAILED);
        assertThat(given.failure()).isEqualTo("reports.failure.interrupted");
        assertThat(make("1952-S1").id()).isEqualTo(left);
        assertThat(reports().find(left).status()).isEqualTo(ReportStatus.SEALED);
    }

    @Test
    void drawsWhatADeadServerHadBuiltAndNothingElse() {
        var period = Period.parse("1952-S2").orElseThrow();
        var left = archive.begin(order(period, "INF-PRUEBA-5")).orElseThrow();
        var other = make("1953-S2");
        var built = archive.snapshot(other.id()).orElseThrow();
        transactions.executeWithoutResult(_ -> archive.build(left, built, CanonicalJson.sha256(built)));
        assertThat(archive.snapshot(left)).isEmpty();
        assertThat(reports().find(left).snapshotSha256()).isNull();

        workshop.make(left);

        assertThat(reports().find(left).status()).isEqualTo(ReportStatus.SEALED);
        assertThat(reports().find(left).files()).isEqualTo(other.files());
    }

    @Test
    void tellsWhatWasKnownWhenItWasAskedForHoweverLateItIsMade() {
        var period = Period.parse("1953-S1").orElseThrow();
        var asked = order(period, "INF-PRUEBA-4");
        var left = archive.begin(asked).orElseThrow();
        clock.advance(Duration.ofMinutes(1));

        assertThat(make("1953-S2").knownAt()).isAfter(asked.knownAt());
        workshop.make(left);

        assertThat(reports().find(left).status()).isEqualTo(ReportStatus.SEALED);
        assertThat(reports().find(left).knownAt()).isEqualTo(asked.knownAt());
        assertThat(CanonicalJson.read(archive.snapshot(left).orElseThrow())
                        .identity()
                        .knownAt())
                .isEqualTo(asked.knownAt());
    }

    @Test
    void failsWithItsReasonWhereNoPlanWasInForce() {
        var failed = make("1930-S1");

        assertThat(failed.status()).isEqualTo(ReportStatus.FAILED);
        assertThat(failed.failure()).isEqualTo("error.reports.no-plan");
        assertThatThrownBy(() -> reports().file(failed.id(), ReportFormat.PDF))
                .isInstanceOf(ReportRefused.NotSealed.class);
    }

    @Test
    void neverRewritesASealedReport() {
        var report = make("1953-S1");

        for (var change : List.of(
                "update report set snapshot = 'x' where id = :id",
                "update report set status = 'building' where id = :id",
                "delete from report where id = :id",
                "update report_file set sha256 = 'x' where report_id = :id",
                "delete from report_file where report_id = :id",
                "insert into report_file (report_id, format, bytes, sha256) values (:id, 'pdf', 'x', 'x')")) {
            assertThatThrownBy(() ->
                            jdbc.sql(change).param("id", report.id().value()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private ReportArchive.Order order(Period period, String code) {
        var now = knowledge.latest();
        return new ReportArchive.Order(ReportKind.COUNCIL_SEMESTER, period, code, false, "ana", now, now);
    }

    private KeptReport make(String period) {
        return SystemUser.call(() ->
                reports.make(ReportKind.COUNCIL_SEMESTER, Period.parse(period).orElseThrow()));
    }

    /** The reports as somebody sees them who may. */
    private Reader reports() {
        return new Reader();
    }

    private final class Reader {

        KeptReport find(ReportId id) {
            return SystemUser.call(() -> reports.find(id));
        }

        byte[] file(ReportId id, ReportFormat format) {
            return SystemUser.call(() -> reports.file(id, format));
        }
    }

    private KeptReport sealed(ReportId id) {
        var patience = Instant.now().plus(Duration.ofMinutes(2));
        while (reports().find(id).status() == ReportStatus.BUILDING
                && Instant.now().isBefore(patience)) {
            Thread.onSpinWait();
        }
        var report = reports().find(id);
        assertThat(report.status()).as(report.failure()).isEqualTo(ReportStatus.SEALED);
        return report;
    }

    private ReportDocument document(KeptReport report) {
        assertThat(report.status()).as(report.failure()).isEqualTo(ReportStatus.SEALED);
        return CanonicalJson.read(archive.snapshot(report.id()).orElseThrow());
    }

    private static String prose(ReportDocument document, String key) {
        return section(document, key).blocks().stream()
                .filter(Block.Prose.class::isInstance)
                .map(block -> ((Block.Prose) block).text())
                .findFirst()
                .orElseThrow();
    }

    private static Table table(ReportDocument document, String key) {
        return section(document, key).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> shown(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(app.rumbo.reports.document.Cell::shown)
                        .toList())
                .toList();
    }

    private static Section section(ReportDocument document, String key) {
        return document.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
