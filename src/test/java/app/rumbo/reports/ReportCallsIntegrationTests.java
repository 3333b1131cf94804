package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.shared.Permissions;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The reports as programs ask for them. */
@IntegrationTest
@Import(OldPlan.class)
class ReportCallsIntegrationTests {

    @Autowired
    private Reports reports;

    @Autowired
    private OldPlan plan;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void storePlan() {
        plan.store();
    }

    @Test
    void makesTheReportInTheBackgroundAndHandsItOutByteForByte() throws Exception {
        var location = mvc.perform(post("/api/v1/reports")
                        .with(maker())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\":\"council-semester\",\"period\":\"1950-S1\"}"))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.sha256.pdf").isEmpty())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        var report = sealed(new ReportId(UUID.fromString(location.substring(location.lastIndexOf('/') + 1))));

        mvc.perform(get(location).with(councillor()))
                .andExpect(jsonPath("$.status").value("sealed"))
                .andExpect(jsonPath("$.cutoff").value("1950-06-30"))
                .andExpect(jsonPath("$.late").value(true))
                .andExpect(jsonPath("$.sha256.docx").value(report.files().get(ReportFormat.DOCX)));
        var file = mvc.perform(get(location + "/files/pdf").with(councillor()))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Disposition",
                                "attachment; filename=\"" + report.fileName(ReportFormat.PDF) + "\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(CanonicalJson.sha256(file)).isEqualTo(report.files().get(ReportFormat.PDF));
        mvc.perform(get("/api/v1/reports/chain").with(councillor()))
                .andExpect(jsonPath("$.whole").isBoolean())
                .andExpect(jsonPath("$.broken").isEmpty());
        mvc.perform(get(location + "/archive").with(councillor()))
                .andExpect(header().string("Content-Type", "application/zip"));
        mvc.perform(get(location + "/signed").with(councillor())).andExpect(status().isNotFound());
        mvc.perform(post(location + "/rebuild").with(maker()))
                .andExpect(jsonPath("$.identical").value(true))
                .andExpect(jsonPath("$.sha256.xlsx").value(report.files().get(ReportFormat.XLSX)));
        mvc.perform(get("/api/v1/verify/" + report.code()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.genuine").value(true))
                .andExpect(jsonPath("$.period").value("1950-S1"));
        mvc.perform(post("/api/v1/verify")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"sha256\":\"" + report.files().get(ReportFormat.PDF) + "\"}"))
                .andExpect(jsonPath("$.genuine").value(true))
                .andExpect(jsonPath("$.file").value("pdf"));
    }

    @Test
    void saysNotOursOfWhatIsNot() throws Exception {
        mvc.perform(get("/api/v1/verify/INF-2026-S1-AAAAAA"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.genuine").value(false))
                .andExpect(jsonPath("$.kind").isEmpty());
        mvc.perform(post("/api/v1/verify")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"sha256\":\"abc\"}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void refusesWhatItCannotMake() throws Exception {
        expect("revenue-monthly", "2026-S1", 400);
        expect("revenue-monthly", "2199-M06", 422);
        expect("nada", "2026-S1", 400);
        expect("council-semester", "2026-Q1", 400);
        expect("council-semester", "2199-S1", 422);
        mvc.perform(post("/api/v1/reports")
                        .with(councillor())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\":\"council-semester\",\"period\":\"1950-S1\"}"))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/reports")).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/v1/reports/nada").with(councillor())).andExpect(status().isNotFound());
    }

    private void expect(String kind, String period, int answer) throws Exception {
        mvc.perform(post("/api/v1/reports")
                        .with(maker())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\":\"%s\",\"period\":\"%s\"}".formatted(kind, period)))
                .andExpect(status().is(answer))
                .andExpect(jsonPath("$.type").exists());
    }

    private KeptReport sealed(ReportId id) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> SystemUser.call(() -> reports.find(id)).status() != ReportStatus.BUILDING);
        var report = SystemUser.call(() -> reports.find(id));
        assertThat(report.status()).as(report.failure()).isEqualTo(ReportStatus.SEALED);
        return report;
    }

    private static RequestPostProcessor maker() {
        return user("control")
                .authorities(
                        new SimpleGrantedAuthority(Permissions.MAKE_REPORTS),
                        new SimpleGrantedAuthority(Permissions.READ_REPORTS));
    }

    private static RequestPostProcessor councillor() {
        return user("concejo").authorities(new SimpleGrantedAuthority(Permissions.READ_REPORTS));
    }
}
