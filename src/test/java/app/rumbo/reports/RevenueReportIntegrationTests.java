package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
import app.rumbo.shared.Permissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** The month's revenue to the Alcaldía, out of the database, through the API, and drawn again. */
@IntegrationTest
@Import(OldRevenue.class)
class RevenueReportIntegrationTests {

    @Autowired
    private Reports reports;

    @Autowired
    private ReportArchive archive;

    @Autowired
    private OldRevenue revenue;

    @Autowired
    private TestClock clock;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void storeRevenue() {
        revenue.store();
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
    }

    @Test
    void tellsWhatCameInBesideTheYearBeforeAndTheBudget() {
        var document = document(make("1960-M05"));

        assertThat(prose(document))
                .isEqualTo(
                        "En mayo de 1960 se percibieron M$\u00a01.575, lo mismo que en el mismo mes de 1959. En lo que va"
                                + " del año suman M$\u00a06.825, lo mismo que a la misma fecha de 1959. Es el 31,0\u00a0% del"
                                + " presupuesto vigente; a esta altura del año lo habitual es haber percibido el 32,8\u00a0% de lo"
                                + " que el año trae.");
        assertThat(cells(table(document, "accounts", 0)))
                .extracting(cells -> cells.subList(1, cells.size()))
                .contains(List.of("9.000", "9.000", "600", "2.600", "28,9"));
        assertThat(cells(table(document, "arrears", 0)).getLast())
                .containsExactly("Total", "7.508", "6.825", "683", "9,1");
        assertThat(document.cover().subtitle()).startsWith("Área municipal. Mes cerrado el");
    }

    @Test
    void saysOfAnOpenMonthThatItIsAndWhatItsFileLacks() {
        var document = document(make("1960-M06"));

        assertThat(document.cover().subtitle()).contains("no estaba cerrado");
        assertThat(cells(table(document, "data", 0))).containsExactly(List.of("1", "115-08-02", "Multas", "80"));
    }

    @Test
    void controlsQuarterlyReportKeepsEachPlaceAndSaysWhatItLacks() {
        var document = document(make(ReportKind.CONTROL_QUARTERLY, "1960-Q2"));
        var parts = document.sections().getFirst().parts();

        assertThat(parts)
                .extracting(Section::heading)
                .containsExactly(
                        "1.1. Estado de avance del ejercicio programático presupuestario",
                        "1.2. Cotizaciones previsionales",
                        "1.3. Asignación de perfeccionamiento docente",
                        "1.4. Aportes al Fondo Común Municipal",
                        "1.5. Déficit advertidos",
                        "1.6. Pasivos contingentes",
                        "1.7. Avance de proyectos");
        assertThat(parts.get(1).blocks())
                .singleElement()
                .asString()
                .contains("La Dirección de Control las informa por separado.");
        assertThat(cells(first(parts.get(3))).getFirst())
                .containsExactly("215-24-03-090 Al Fondo Común Municipal", "600", "600", "500", "300", "250", "50,0");
        assertThat(((Block.Prose) parts.get(4).blocks().getFirst()).text())
                .startsWith("Se advierte déficit en Municipal:");
        assertThat(cells(first(parts.get(5)))).contains(List.of("Municipal", "5.300", "4.250", "1.050"));
    }

    @Test
    void aLaterIssueTellsWhatWasCorrectedOfEachSectorsRevenueAndByWhom() {
        var first = make(ReportKind.CONTROL_QUARTERLY, "1958-Q1");
        revenue.tellOfHealth();
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
        var second = document(make(ReportKind.CONTROL_QUARTERLY, "1958-Q1"));

        assertThat(second.identity().replaces()).isEqualTo(first.code());
        assertThat(cells(table(second, Section.ERRATA, 0)))
                .hasSize(4)
                .allSatisfy(cells -> assertThat(cells).contains("115-05-03", "–", "prueba"))
                .extracting(cells -> cells.get(3))
                .contains("Aporte del Estado (Salud). Percibido de feb 1958");
    }

    @Test
    void anotherCountrysReportIsRefused() {
        assertThatThrownBy(() -> make(ReportKind.BUDGET_EVALUATION, "1960-S1"))
                .isInstanceOf(ReportRefused.NotMadeHere.class);
    }

    @Test
    void failsWithItsReasonWhereNoRevenueIsKnown() {
        assertThat(make("1931-M05").failure()).isEqualTo("error.reports.no-revenue");
    }

    @Test
    void isAskedForAndDrawnAgainThroughTheApi() throws Exception {
        var maker = user("control")
                .authorities(
                        new SimpleGrantedAuthority(Permissions.MAKE_REPORTS),
                        new SimpleGrantedAuthority(Permissions.READ_REPORTS));
        mvc.perform(post("/api/v1/reports")
                        .with(maker)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\":\"revenue-monthly\",\"period\":\"1960-M04\"}"))
                .andExpect(status().isAccepted());
        var sealed = make("1960-M03");

        mvc.perform(post("/api/v1/reports/" + sealed.id() + "/rebuild").with(maker))
                .andExpect(jsonPath("$.identical").value(true));
        mvc.perform(get("/api/v1/reports/" + sealed.id()).with(maker))
                .andExpect(jsonPath("$.kind").value("revenue-monthly"))
                .andExpect(jsonPath("$.period").value("1960-M03"))
                .andExpect(jsonPath("$.cutoff").value("1960-03-31"))
                .andExpect(jsonPath("$.late").value(true));
    }

    private KeptReport make(String period) {
        return make(ReportKind.REVENUE_MONTHLY, period);
    }

    private KeptReport make(ReportKind kind, String period) {
        return SystemUser.call(() -> reports.make(kind, Period.parse(period).orElseThrow()));
    }

    private static Table first(Section section) {
        return section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private ReportDocument document(KeptReport report) {
        assertThat(report.status()).as(report.failure()).isEqualTo(ReportStatus.SEALED);
        return CanonicalJson.read(archive.snapshot(report.id()).orElseThrow());
    }

    private static String prose(ReportDocument document) {
        return ((Block.Prose) Objects.requireNonNull(document.cover().opening())
                        .blocks()
                        .getFirst())
                .text();
    }

    private static Table table(ReportDocument document, String key, int which) {
        return document.sections().stream()
                .filter(section -> section.key().equals(key))
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList()
                .get(which);
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::shown).toList())
                .toList();
    }
}
