package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.internal.ReportArchive;
import app.rumbo.shared.Period;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The further kinds of reports, out of the database, on a plan of their own. */
@IntegrationTest
@Import(OldPlan.class)
class FurtherKindsIntegrationTests {

    @Autowired
    private Reports reports;

    @Autowired
    private ReportArchive archive;

    @Autowired
    private OldPlan plan;

    @Autowired
    private TestClock clock;

    @Autowired
    private Knowledge knowledge;

    @BeforeEach
    void storePlan() {
        plan.store();
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
    }

    @Test
    void tellsWhichUnitsDidNotAnswerOrAnsweredLate() {
        var document = document(make(ReportKind.UNANSWERED_UNITS, "1950-M07"));

        assertThat(document.cover().headlines())
                .extracting(headline -> headline.label() + " " + headline.value())
                .containsExactly("A tiempo 0", "Fuera de plazo 1", "Sin informar 2");
        assertThat(rows(document, "missing"))
                .extracting(cells -> cells.getFirst() + " " + cells.get(2) + " " + cells.get(3) + " " + cells.getLast())
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row).startsWith("E-1 DOM-49 1.er sem. 1950"),
                        row -> assertThat(row).startsWith("H-1 DOM-49 al 30 jun 1950"));
        assertThat(rows(document, "late")).extracting(List::getFirst).containsExactly("R-1");
        assertThat(rows(document, "earlier"))
                .singleElement()
                .satisfies(
                        cells -> assertThat(cells).startsWith("H-1").containsSequence("DOM-49", "4", "al 31 ene 1950"));
        assertThat(prose(opening(document)))
                .contains("En julio de 1950 venció el plazo de 3 datos de 1 unidad.")
                .contains("Ninguno se ingresó a tiempo, 1 fuera de plazo y 2 siguen sin informarse.");
    }

    @Test
    void givesEachDirectorateItsPage() throws Exception {
        var report = make(ReportKind.UNIT_SHEET, "1950-S1");
        var document = document(report);

        assertThat(document.sections()).extracting(Section::key).containsExactly("unit-DOM-49");
        var page = document.sections().getFirst();
        assertThat(shown(table(page)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith("PL-1949", "PLADECO 1949–1953", "58,0")
                        .endsWith("No cumple", "2", "1", "1"));
        assertThat(shown(tables(page).get(1)))
                .anySatisfy(row -> assertThat(row).contains("R-1").endsWith("Faltó ripio; se compra en agosto."));
        assertThat(shown(tables(page).getLast())).extracting(List::getFirst).containsExactly("H-1");
        assertThat(pages(report)).isLessThanOrEqualTo(3);
    }

    @Test
    void tellsTheMonthInTwoPagesAndSaysWhatMoneyItDoesNotKnow() throws Exception {
        var report = make(ReportKind.EXECUTIVE_MONTHLY, "1950-M06");
        var document = document(report);

        assertThat(document.sections())
                .extracting(Section::heading)
                .containsExactly("1. Direcciones y cobertura de datos", "2. Ingresos y gastos");
        assertThat(document.sections().getLast().blocks())
                .containsExactly(new Block.Prose("No se han recibido los ingresos ni los gastos del año."));
        assertThat(shown(tables(opening(document)).get(1))).hasSizeLessThanOrEqualTo(5);
        assertThat(pages(report)).isLessThanOrEqualTo(2);
    }

    @Test
    void theCuentaPublicaKeepsTheLettersAndSaysWhatMustBeCompleted() {
        var document = document(make(ReportKind.PUBLIC_ACCOUNT, "1950"));

        assertThat(document.sections())
                .extracting(Section::number)
                .containsExactly("", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");
        assertThat(document.sections().stream().filter(section -> section.key().equals("audits")))
                .singleElement()
                .satisfies(section -> assertThat(prose(section)).contains("Rumbo no recibe", "deben completarlos"));
        assertThat(shown(table(document.sections().getFirst())))
                .extracting(List::getLast)
                .hasSize(12)
                .satisfies(
                        states -> assertThat(states.getFirst()).isIn("En parte: falta completar", "Debe completarse"))
                .satisfies(states -> assertThat(states.get(1)).isEqualTo("Completa con los datos de Rumbo"))
                .satisfies(states -> assertThat(states.subList(2, 12)).allMatch("Debe completarse"::equals));
        assertThat(document.cover().opening()).isNull();
    }

    private KeptReport make(ReportKind kind, String period) {
        return SystemUser.call(() -> reports.make(kind, Period.parse(period).orElseThrow()));
    }

    private int pages(KeptReport report) throws Exception {
        var pdf = SystemUser.call(() -> reports.file(report.id(), ReportFormat.PDF));
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private ReportDocument document(KeptReport report) {
        assertThat(report.status()).as(report.failure()).isEqualTo(ReportStatus.SEALED);
        return CanonicalJson.read(archive.snapshot(report.id()).orElseThrow());
    }

    private static Section opening(ReportDocument document) {
        return Objects.requireNonNull(document.cover().opening());
    }

    private static List<Table> tables(Section section) {
        return section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static Table table(Section section) {
        return tables(section).getFirst();
    }

    private static String prose(Section section) {
        return section.blocks().stream()
                .filter(Block.Prose.class::isInstance)
                .map(block -> ((Block.Prose) block).text())
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(ReportDocument document, String key) {
        return document.sections().stream()
                .filter(section -> section.key().equals(key))
                .flatMap(section -> tables(section).stream())
                .flatMap(table -> shown(table).stream())
                .toList();
    }

    private static List<List<String>> shown(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::shown).toList())
                .toList();
    }
}
