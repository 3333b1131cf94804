package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.internal.ReportArchive;
import app.rumbo.shared.Period;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
@Import(OldPlan.class)
class PublishedReportsIntegrationTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportArchive archive;

    @Autowired
    private OldPlan plan;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TestClock clock;

    @Autowired
    private Knowledge knowledge;

    @Test
    void aReportIsPublishedOnceItWasHandedOverAndOnlyWhereThatIsSwitchedOn() {
        var report = made();
        var on = new PublishedReports(archive, true);
        assertThat(on.file(report.code(), "index.html")).isEmpty();
        assertThat(on.all()).extracting(KeptReport::code).doesNotContain(report.code());

        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'prueba')").query().singleRow();
            jdbc.sql("update report set status = 'delivered' where id = :id")
                    .param("id", report.id().value())
                    .update();
        });

        assertThat(on.all()).extracting(KeptReport::code).contains(report.code());
        assertThat(on.file(report.code(), "informe.pdf").map(CanonicalJson::sha256))
                .hasValue(report.files().get(ReportFormat.PDF));
        assertThat(on.file(report.code(), "../index.html")).isEmpty();
        assertThat(new PublishedReports(archive, false).file(report.code(), "index.html"))
                .isEmpty();
        assertThat(new PublishedReports(archive, false).all()).isEmpty();
    }

    @Test
    void untilThatIsSwitchedOnThereIsNothingToRead() throws Exception {
        http.perform(get("/abierto/informes"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Todavía no hay informes publicados.")));
        http.perform(get("/abierto/informes/INF-1/")).andExpect(status().isNotFound());
        http.perform(get("/abierto/informes/INF-1")).andExpect(status().isNotFound());
    }

    private KeptReport made() {
        plan.store();
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
        return SystemUser.call(() -> reports.make(
                ReportKind.COUNCIL_SEMESTER, Period.parse("1950-S2").orElseThrow()));
    }
}
