package app.rumbo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.notices.MailLog;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.internal.ReportArchive;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** An addressee's own link, without an account, and what the Secretaría certifies of it. */
@IntegrationTest
class ReceiptPageIntegrationTests {

    private static final Pattern LINK = Pattern.compile("/recibo/([A-Za-z0-9_-]{43})");

    @Autowired
    private MockMvc http;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Certificates certificates;

    @Autowired
    private MailLog log;

    @Autowired
    private ReportArchive archive;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private SealedReports sealed;

    @BeforeEach
    void settle() {
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
        sealed = new SealedReports(archive, transaction, knowledge);
    }

    @Test
    void openingALinkConfirmsNothingAndTheButtonDoes() throws Exception {
        var report = handedOver("1983-S1", "Ana <script>", "Beto");
        var link = link(report, "Ana");

        for (var opening = 0; opening < 2; opening++) {
            http.perform(get(link))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(content().string(org.hamcrest.Matchers.containsString("Confirmo que lo recibí")))
                    .andExpect(content()
                            .string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("<script>"))));
        }
        assertThat(find(report).received()).isZero();
        assertThat(find(report).recipients().getFirst().openedAt()).isNotNull();

        http.perform(post(link)).andExpect(status().isSeeOther()).andExpect(redirectedUrl(link));
        var first = find(report).recipients().getFirst().receipt();
        clock.advance(Duration.ofHours(3));
        http.perform(post(link)).andExpect(status().isSeeOther());

        assertThat(find(report).recipients().getFirst().receipt()).isEqualTo(first);
        assertThat(find(report).recipients().getLast().receipt()).isNull();
        http.perform(get(link))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("Confirmó que lo recibió el")));
    }

    @Test
    void theLinkGivesTheFilesByteForByteAndIsNotKept() throws Exception {
        var report = handedOver("1983-S2", "Ana");
        var link = link(report, "Ana");

        http.perform(get(link + "/pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes((report.code() + "PDF").getBytes(StandardCharsets.UTF_8)));
        http.perform(get(link + "/exe")).andExpect(status().isNotFound());
        assertThat(jdbc.sql("select to_jsonb(a)::text from delivery_addressee a")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(link.substring("/recibo/".length())));
    }

    @Test
    void whoSeesTheOutboxSeesNobodysLink() throws Exception {
        var report = handedOver("1985-S1", "Ana");
        var secret = link(report, "Ana").substring("/recibo/".length());

        var seen = SystemUser.call(() -> log.page(new MailLog.Filter(null, report.code()), 0, 10));

        assertThat(seen)
                .hasSize(1)
                .allSatisfy(
                        mail -> assertThat(mail.text()).contains("/recibo/···").doesNotContain(secret));
    }

    @Test
    void aLinkThatIsNobodysSaysWhatToDo() throws Exception {
        for (var secret : List.of("x", "A".repeat(43), "A".repeat(5000))) {
            http.perform(get("/recibo/" + secret))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(org.hamcrest.Matchers.containsString("no es de ninguna entrega")));
        }
        http.perform(post("/recibo/" + "A".repeat(43))).andExpect(status().isNotFound());
    }

    @Test
    void aCertificateSaysWhoReceivedAndStaysWhatItWas() throws Exception {
        var report = handedOver("1984-S1", "Ana Pérez", "Beto Ñáñez");
        http.perform(post(link(report, "Ana Pérez"))).andExpect(status().isSeeOther());

        var first = SystemUser.call(() -> certificates.certify(report.code()));
        http.perform(post(link(report, "Beto Ñáñez"))).andExpect(status().isSeeOther());
        var second = SystemUser.call(() -> certificates.certify(report.code()));

        assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
        assertThat(text(first))
                .contains("Constancia N.º 1", "sesión ordinaria N.º 32", "Acusó recibo 1 persona de las 2")
                .contains("Beto Ñáñez no ha acusado recibo")
                .contains(report.code(), report.snapshotSha256().substring(0, 16));
        assertThat(text(second)).contains("Acusaron recibo 2 personas de las 2");
        assertThat(SystemUser.call(() -> certificates.isIdentical(first.id()))).isTrue();
        assertThat(find(report).certificates()).extracting(Certificate::number).containsExactly(2, 1);
    }

    @Test
    void whoeverVerifiesACertificateIsToldWhatItIsAndWhetherAnotherFollowed() throws Exception {
        var report = handedOver("1989-S1", "Ana Pérez");
        var first = SystemUser.call(() -> certificates.certify(report.code()));
        var file = SystemUser.call(() -> certificates.file(first.id()));

        http.perform(get("/verificar/" + first.code().toLowerCase(java.util.Locale.ROOT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Documento auténtico")))
                .andExpect(content().string(containsString("Constancia de entrega N.º 1")))
                .andExpect(content().string(containsString("/verificar/" + report.code())))
                .andExpect(content().string(not(containsString("Ana"))))
                .andExpect(content().string(not(containsString("constancia posterior"))));
        http.perform(get("/verificar/huella/" + CanonicalJson.sha256(file.bytes())))
                .andExpect(content().string(containsString("byte por byte, la «Constancia de entrega N.º 1»")));
        http.perform(get("/verificar/huella/" + first.sha256()))
                .andExpect(content().string(containsString("contenido de la «Constancia de entrega N.º 1»")));

        var second = SystemUser.call(() -> certificates.certify(report.code()));
        http.perform(get("/verificar/" + first.code()))
                .andExpect(content().string(containsString("constancia posterior")))
                .andExpect(content().string(containsString("/verificar/" + second.code())));
        http.perform(get("/api/v1/verify/" + first.code()))
                .andExpect(jsonPath("$.genuine").value(true))
                .andExpect(jsonPath("$.kind").value("delivery-certificate"))
                .andExpect(jsonPath("$.supersededBy").value(second.code()))
                .andExpect(jsonPath("$.about").value(report.code()));
        http.perform(post("/api/v1/verify")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"sha256\":\"" + CanonicalJson.sha256(file.bytes()) + "\"}"))
                .andExpect(jsonPath("$.file").value("pdf"));
        http.perform(get("/api/v1/verify/CON-1989-S1-ZZZZZZ"))
                .andExpect(jsonPath("$.genuine").value(false));
    }

    private String text(Certificate certificate) throws Exception {
        var file = SystemUser.call(() -> certificates.file(certificate.id()));
        try (var document = Loader.loadPDF(file.bytes())) {
            assertThat(document.getNumberOfPages()).isOne();
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private KeptReport handedOver(String period, String... names) {
        var report = sealed.sealed(ReportKind.COUNCIL_SEMESTER, period);
        var addressees = List.of(names).stream()
                .map(name -> new Addressee(
                        name, name.replaceAll("\\W", "") + "-" + report.code() + "@losaromos.example", null))
                .toList();
        var session = new Session(Session.Kind.ORDINARY, "32", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        SystemUser.run(() -> deliveries.handOver(new HandOverOrder(report.id(), session, null, addressees)));
        return report;
    }

    private Delivery find(KeptReport report) {
        return SystemUser.call(() -> deliveries.find(report.code()));
    }

    private String link(KeptReport report, String name) {
        var text = jdbc.sql(
                        "select body_text from mail where starts_with(dedupe_key, :key) and starts_with(body_text, :name)")
                .param("key", "delivery:" + report.code() + ":")
                .param("name", name)
                .query(String.class)
                .single();
        var found = LINK.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
