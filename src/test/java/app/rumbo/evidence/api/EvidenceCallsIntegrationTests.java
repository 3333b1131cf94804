package app.rumbo.evidence.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import app.rumbo.IntegrationTest;
import app.rumbo.evidence.Hung;
import app.rumbo.evidence.SampleFiles;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.Ground;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** How evidence is attached, read and taken away from outside. */
@IntegrationTest
class EvidenceCallsIntegrationTests {

    private static final byte[] PDF = SampleFiles.pdf();

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Caller calls;
    private Hung files;
    private String entry;

    @BeforeEach
    void enterADraft() {
        var ground = Ground.store(jdbc, transactions, 1);
        calls = new Caller(http, ground);
        files = new Hung(http, ground);
        entry = "/measurements/"
                + calls.enter("ana", "M1", "2026-M03", "10", null).id();
    }

    @Test
    void whatIsAttachedIsListedAndHandedOutAsItWasButNeverToBeRun() throws Exception {
        var added = files.upload("ana", entry, "../Acta n.º 3.pdf", PDF);
        assertThat(added.getStatus()).isEqualTo(201);
        assertThat((String) Hung.at(added, "$.fileName")).isEqualTo("Acta n.º 3.pdf");
        assertThat((String) Hung.at(added, "$.addedBy")).isEqualTo("ana");

        assertThat((List<?>) Hung.at(files.call(GET, "beto", entry + "/evidence"), "$[*].sha256"))
                .hasSize(1);
        var file = files.call(GET, "ana", "/evidence/" + Hung.at(added, "$.id"));
        assertThat(added.getHeader("Location")).isEqualTo("/api/v1/evidence/" + Hung.at(added, "$.id"));
        assertThat(file.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(file.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(file.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ana      | 201 | 200 | 204
            beto     | 201 | 200 | 204
            otra     | 404 | 404 | 404
            carla    | 403 | 200 | 403
            adm      | 403 | 200 | 403
            alcalde  | 403 | 404 | 403
            concejal | 403 | 403 | 403
            ti       | 403 | 403 | 403
            """)
    void aDraftsEvidenceIsItsUnitsToChange(String person, int adds, int reads, int removes) {
        var id = files.hang("ana", entry, "acta.pdf", PDF);

        assertThat(files.upload(person, entry, "a.txt", SampleFiles.text(person))
                        .getStatus())
                .isEqualTo(adds);
        assertThat(files.call(GET, person, entry + "/evidence").getStatus()).isEqualTo(reads);
        assertThat(files.call(GET, person, "/evidence/" + id).getStatus()).isEqualTo(reads);
        assertThat(files.call(DELETE, person, "/evidence/" + id).getStatus()).isEqualTo(removes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ana      | 409 | 200 | 409
            otra     | 403 | 200 | 403
            carla    | 403 | 200 | 403
            alcalde  | 403 | 200 | 403
            concejal | 403 | 403 | 403
            ti       | 403 | 403 | 403
            """)
    void onceSubmittedItStandsForAll(String person, int adds, int reads, int removes) {
        var id = files.hang("ana", entry, "acta.pdf", PDF);
        calls.post("ana", entry + "/submit", null);

        assertThat(files.upload(person, entry, "a.txt", SampleFiles.text("hola"))
                        .getStatus())
                .isEqualTo(adds);
        assertThat(files.call(GET, person, "/evidence/" + id).getStatus()).isEqualTo(reads);
        assertThat(files.call(DELETE, person, "/evidence/" + id).getStatus()).isEqualTo(removes);
    }

    @Test
    void controlAttachesToWhatItTypedItself() {
        var own = "/measurements/"
                + calls.enter("carla", "M1", "2026-M04", "10", null).id();

        assertThat(files.upload("carla", own, "a.pdf", PDF).getStatus()).isEqualTo(201);
        assertThat(files.upload("ciro", own, "b.txt", SampleFiles.text("b")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void anObservedEntryMayBeBackedAnewAndItStaysKnownWhatItHad() {
        var before = files.hang("ana", entry, "acta.pdf", PDF);
        calls.post("ana", entry + "/submit", null);
        calls.post("carla", entry + "/observe", "{\"comment\": \"Falta la firma\"}");

        var after = files.hang("ana", entry, "firmada.txt", SampleFiles.text("firmada"));
        assertThat(files.call(DELETE, "ana", "/evidence/" + before).getStatus()).isEqualTo(204);
        assertThat(files.call(DELETE, "ana", "/evidence/" + before).getStatus()).isEqualTo(404);
        calls.post("ana", entry + "/submit", null);

        assertThat(Hung.<List<String>>at(files.call(GET, "carla", entry + "/evidence"), "$[*].id"))
                .containsExactly(after);
        assertThat(files.call(GET, "carla", "/evidence/" + before).getContentAsByteArray())
                .isEqualTo(PDF);
    }

    @Test
    void theNextVersionTakesOverWhatTheRejectedOneHad() {
        files.hang("ana", entry, "acta.pdf", PDF);
        calls.post("ana", entry + "/submit", null);
        calls.post("carla", entry + "/reject", "{\"comment\": \"No corresponde\"}");
        var next = "/measurements/"
                + calls.enter("ana", "M1", "2026-M03", "11", null).id();

        assertThat(files.call(POST, "otra", next + "/evidence/from-previous").getStatus())
                .isEqualTo(404);
        var brought = files.call(POST, "ana", next + "/evidence/from-previous");
        assertThat(Hung.<List<String>>at(brought, "$[*].fileName")).containsExactly("acta.pdf");
        assertThat(files.call(POST, "ana", next + "/evidence/from-previous").getStatus())
                .isEqualTo(409);
    }

    @Test
    void theSameFileTwiceHangsOnce() {
        var first = files.hang("ana", entry, "acta.pdf", PDF);
        assertThat(files.hang("beto", entry, "otra.pdf", PDF)).isEqualTo(first);
    }

    @Test
    void anEntryTakesSoManyFilesAndNoMore() {
        for (var number = 0; number < 10; number++) {
            files.hang("ana", entry, "n.txt", SampleFiles.text("archivo " + number));
        }
        var refused = files.upload("ana", entry, "n.txt", SampleFiles.text("uno más"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat((String) Hung.at(refused, "$.detail")).contains("10 archivos");
    }

    @Test
    void aProgramUnderAnotherNameIsRefusedInSpanish() {
        var refused = files.upload("ana", entry, "acta.pdf", SampleFiles.windowsProgram());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat((String) Hung.at(refused, "$.type")).isEqualTo("urn:rumbo:problem:evidence:not-allowed");
        assertThat((String) Hung.at(refused, "$.detail")).startsWith("El contenido del archivo no es de un tipo");
    }

    @Test
    void aFileOverTheSizeSetIsRefused() {
        var refused = files.upload("ana", entry, "acta.txt", new byte[(20 << 20) + 1]);
        assertThat(refused.getStatus()).isEqualTo(413);
        assertThat((String) Hung.at(refused, "$.detail")).startsWith("El archivo pasa de 20 MB");
    }

    @Test
    void aClosedPeriodTakesNoEvidence() {
        var id = files.hang("ana", entry, "acta.pdf", PDF);
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording('2026-01-02T12:00:00Z', 'carla')")
                    .query()
                    .singleRow();
            jdbc.sql("""
                            insert into period_act (plan_id, period, act, reason)
                            select id, '2026-M03', 'CLOSED', 'fin' from plan where code = :plan
                            """).param("plan", calls.ground().plan()).update();
        });

        assertThat(files.upload("ana", entry, "b.txt", SampleFiles.text("b")).getStatus())
                .isEqualTo(409);
        assertThat(files.call(DELETE, "ana", "/evidence/" + id).getStatus()).isEqualTo(409);
    }

    @Test
    void aMilestonesReportIsBackedTheSameWay() {
        var report = "/milestone-reports/"
                + calls.post("ana", "/milestone-reports", """
                        {"plan": "%s", "milestone": "H", "date": "2026-03-31", "percent": 25, "comment": "va"}
                        """.formatted(
                                        calls.ground().plan()))
                        .id();

        assertThat(files.upload("ana", report, "a.docx", SampleFiles.docx()).getStatus())
                .isEqualTo(201);
        assertThat(files.call(GET, "ana", report.replace("milestone-reports", "measurements") + "/evidence")
                        .getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"nada", "00000000-0000-0000-0000-000000000000"})
    void whatIsNotThereIsNotFound(String id) {
        assertThat(files.call(GET, "ana", "/evidence/" + id).getStatus()).isEqualTo(404);
        assertThat(files.call(DELETE, "ana", "/evidence/" + id).getStatus()).isEqualTo(404);
        assertThat(files.upload("ana", "/measurements/" + id, "a.pdf", PDF).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aDraftThatIsThrownAwayTakesItsEvidenceAlong() {
        files.hang("ana", entry, "acta.pdf", PDF);
        calls.call(DELETE, "ana", entry, null, null);

        assertThat(jdbc.sql("select count(*) from evidence where entry_id = :id")
                        .param("id", UUID.fromString(entry.replace("/measurements/", "")))
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
