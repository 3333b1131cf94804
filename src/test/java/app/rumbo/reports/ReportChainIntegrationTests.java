package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.TestDatabase;
import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Period;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What is sealed is linked at once, and strangers may verify it. */
@IntegrationTest
@Import(OldPlan.class)
class ReportChainIntegrationTests {

    private static final String STRANGE = "0123456789abcdef".repeat(4);

    private static final Period PERIOD = Period.parse("1951-S1").orElseThrow();

    @Autowired
    private Reports reports;

    @Autowired
    private ReportChain chain;

    @Autowired
    private OldPlan plan;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Knowledge knowledge;

    private KeptReport first;
    private KeptReport second;

    @BeforeEach
    void sealTwo() {
        plan.store();
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
        var issues = issues();
        if (issues.size() < 2) {
            make();
            make();
            issues = issues();
        }
        first = issues.get(1);
        second = issues.getFirst();
    }

    @Test
    void linksWhatIsSealedWithTheHashesOfWhatIsKept() {
        var links = chain.links();

        assertThat(ReportChain.firstBroken(links)).isEmpty();
        var link = chain.link(second.code()).orElseThrow();
        assertThat(link.snapshot()).isEqualTo(second.snapshotSha256());
        assertThat(link.sealedAt()).isEqualTo(second.sealedAt());
        assertThat(link.files())
                .containsEntry("pdf", second.files().get(ReportFormat.PDF))
                .containsEntry("xlsx", second.files().get(ReportFormat.XLSX));
        assertThat(links.getLast().previous())
                .isEqualTo(chain.link(first.code()).orElseThrow().hash());
        var health = SystemUser.call(chain::check);
        assertThat(health.broken()).isNull();
        assertThat(health.changed()).doesNotContain(first.code(), second.code());
    }

    @Test
    void nobodyRewritesIt() {
        for (var change : List.of(
                "update report_link set code = 'X' where report_id = :id",
                "delete from report_link where report_id = :id",
                "select link_report(:id)")) {
            assertThatThrownBy(() -> jdbc.sql(change)
                            .param("id", second.id().value())
                            .query((row, number) -> 1)
                            .list())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void anOwnerWhoSwitchesTheTriggersOffIsFoundOut() {
        var which = " where report_id = '" + first.id() + "' and format = 'pdf'";
        forge("update report_file set bytes = bytes || '\\x00'" + which);
        try {
            assertThat(SystemUser.call(chain::check).changed())
                    .contains(first.code())
                    .doesNotContain(second.code());
        } finally {
            forge("update report_file set bytes = substring(bytes for length(bytes) - 1)" + which);
        }
        assertThat(SystemUser.call(chain::check).changed()).doesNotContain(first.code());
    }

    private static void forge(String change) {
        TestDatabase.asOwner("alter table report_file disable trigger user");
        TestDatabase.asOwner(change);
        TestDatabase.asOwner("alter table report_file enable trigger user");
    }

    @Test
    void aStrangerVerifiesACode() throws Exception {
        mvc.perform(get("/verificar/" + first.code().toLowerCase()))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(content().string(containsString("Informe auténtico")))
                .andExpect(content().string(containsString("Primer semestre de 1951")))
                .andExpect(content().string(containsString("Automáticamente, al llegar su fecha")))
                .andExpect(content().string(containsString("href=\"/verificar/" + second.code() + "\"")));
        mvc.perform(get("/verificar/" + second.code()))
                .andExpect(content().string(not(containsString("versión posterior"))));
    }

    @Test
    void aStrangerVerifiesAFileByItsHash() throws Exception {
        mvc.perform(get("/verificar/huella/" + second.files().get(ReportFormat.DOCX)))
                .andExpect(content().string(containsString("byte por byte, el documento Word")));
        mvc.perform(get("/verificar/huella/" + second.snapshotSha256()))
                .andExpect(content().string(containsString("La huella es la del contenido")));
        mvc.perform(get("/verificar/huella/" + STRANGE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("no es nuestro")));
        mvc.perform(get("/verificar/huella/abc"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("<h1>No se puede mostrar</h1>")));
    }

    @Test
    void whatIsTypedLeadsToItsAddressOrIsSaidToBeNone() throws Exception {
        mvc.perform(get("/verificar")).andExpect(content().string(containsString("<h1>Verificar un informe</h1>")));
        expectToLead(" " + first.code() + " ", "/verificar/" + first.code());
        expectToLead("https://rumbo.cl/verificar/" + first.code(), "/verificar/" + first.code());
        expectToLead("01234567 89abcdef " + STRANGE.substring(16), "/verificar/huella/" + STRANGE);
        for (var nonsense : List.of("<script>alert(1)</script>", "\u0000", "Ñandú", "x".repeat(200), "%2e%2e")) {
            mvc.perform(get("/verificar").param("codigo", nonsense))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("<script>"))))
                    .andExpect(content().string(containsString("Ningún informe ni constancia tiene el código")));
        }
    }

    @Test
    void theChainIsPublished() throws Exception {
        var head = chain.links().getLast();
        mvc.perform(get("/verificar/cadena"))
                .andExpect(content().string(containsString(head.number() + ":" + head.hash())))
                .andExpect(content().string(containsString("están en orden")));
        var file = mvc.perform(get("/verificar/cadena.json"))
                .andExpect(content().contentType("application/json"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(ChainJson.read(file)).isEqualTo(chain.links());
    }

    private void expectToLead(String typed, String where) throws Exception {
        mvc.perform(get("/verificar").param("codigo", typed))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(where));
    }

    private List<KeptReport> issues() {
        return SystemUser.call(() -> reports.all().stream()
                .filter(report ->
                        report.period().equals(PERIOD) && report.status().isKept())
                .toList());
    }

    private void make() {
        SystemUser.run(() -> reports.make(ReportKind.COUNCIL_SEMESTER, PERIOD));
    }
}
