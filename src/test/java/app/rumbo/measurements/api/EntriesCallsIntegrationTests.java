package app.rumbo.measurements.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.Ground;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** How entries are made and decided from outside (contract §3). */
@IntegrationTest
class EntriesCallsIntegrationTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Ground ground;
    private Caller calls;

    @BeforeEach
    void prepare() {
        ground = Ground.store(jdbc, transactions, 2);
        calls = new Caller(http, ground);
    }

    @Test
    void anEntryGoesFromDraftToValidatedAndCountsFromThen() {
        var draft = calls.enter("ana", "M1", "2026-M03", "9.5", "casi");
        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.location()).isEqualTo("/api/v1/measurements/" + draft.id());
        assertThat((String) draft.at("$.state")).isEqualTo("draft");
        assertThat((Integer) draft.at("$.version")).isOne();
        assertThat(draft.<Object>at("$.numerator")).isNull();
        assertThat(actual("M1")).isNull();

        assertThat((String) step("ana", draft.id(), "submit", null).at("$.state"))
                .isEqualTo("submitted");
        assertThat((String) step("carla", draft.id(), "validate", null).at("$.state"))
                .isEqualTo("validated");
        assertThat(actual("M1")).isEqualByComparingTo("9.5");
        assertThat((String) calls.get("alcalde", "/measurements/" + draft.id()).at("$.state"))
                .isEqualTo("validated");
    }

    @Test
    void aDraftIsTypedOverAndAfterSubmissionTheNextVersionBegins() {
        var first = calls.enter("ana", "M1", "2026-M03", "10", null);
        var second = calls.enter("beto", "M1", "2026-M03", "11", null);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat((Integer) second.at("$.version")).isOne();

        step("ana", first.id(), "submit", null);
        var third = calls.enter("ana", "M1", "2026-M03", "12", null);
        assertThat((Integer) third.at("$.version")).isEqualTo(2);
        assertThat(third.id()).isNotEqualTo(first.id());
    }

    @Test
    void observingAndRejectingNeedACommentAndAnObservedEntryMayComeAgain() {
        var id = calls.enter("ana", "M1", "2026-M03", "10", null).id();
        step("ana", id, "submit", null);

        assertThat(step("carla", id, "observe", "{}").status()).isEqualTo(422);
        assertThat(step("carla", id, "reject", null).status()).isEqualTo(422);
        assertThat((String) step("carla", id, "observe", "{\"comment\": \"¿Y el respaldo?\"}")
                        .at("$.state"))
                .isEqualTo("observed");
        assertThat((String) step("ana", id, "submit", null).at("$.state")).isEqualTo("submitted");
        assertThat((String) step("carla", id, "reject", "{\"comment\": \"No corresponde\"}")
                        .at("$.state"))
                .isEqualTo("rejected");
        assertThat(step("ana", id, "submit", null).status()).isEqualTo(409);
    }

    @Test
    void whoEnteredOrSubmittedDoesNotValidate() {
        var own = calls.enter("carla", "M1", "2026-M03", "10", null).id();
        step("carla", own, "submit", null);
        assertThat(step("carla", own, "validate", null).status()).isEqualTo(403);
        assertThat(step("ciro", own, "validate", null).status()).isEqualTo(200);

        var submitted = calls.enter("ana", "M2", "2026-M03", "10", null).id();
        step("ciro", submitted, "submit", null);
        assertThat(step("ciro", submitted, "validate", null).status()).isEqualTo(403);
        assertThat(step("carla", submitted, "validate", null).status()).isEqualTo(200);
    }

    @Test
    void anotherUnitsEntryIsNotOnesOwn() {
        assertThat(calls.enter("otra", "M1", "2026-M03", "10", null).status()).isEqualTo(403);
        var draft = calls.enter("ana", "M1", "2026-M03", "10", null).id();
        assertThat(calls.get("otra", "/measurements/" + draft).status()).isEqualTo(404);
        assertThat(step("otra", draft, "submit", null).status()).isEqualTo(404);
        step("ana", draft, "submit", null);
        assertThat(step("otra", draft, "submit", null).status()).isEqualTo(403);
        assertThat(calls.get("otra", "/measurements/" + draft).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"indicator": "M1", "period": "2026-M03", "value": 1}                                | 400
            {"plan": "?", "indicator": "NADA", "period": "2026-M03", "value": 1}                 | 404
            {"plan": "NADA", "indicator": "M1", "period": "2026-M03", "value": 1}                | 404
            {"plan": "?", "indicator": "M1", "period": "marzo", "value": 1}                      | 422
            {"plan": "?", "indicator": "M1", "period": "2026-Q1", "value": 1}                    | 422
            {"plan": "?", "indicator": "M1", "period": "2030-M01", "value": 1}                   | 422
            {"plan": "?", "indicator": "M1", "period": "2026-M03"}                               | 422
            {"plan": "?", "indicator": "M1", "period": "2026-M03", "numerator": 1, "denominator": 2} | 422
            {"plan": "?", "indicator": "R", "period": "2026-M03", "value": 1}                    | 422
            {"plan": "?", "indicator": "R", "period": "2026-M03", "numerator": 1}                | 422
            {"plan": "?", "indicator": "M1", "period": "2026-M03", "value": 1e300}               | 422
            {"plan": "?", "indicator": "M1", "period": "2026-M03", "value": "nueve"}             | 400
            {"plan": "?", "indicator": "R", "period": "2026-M03", "numerator": 1, "denominator": 0} | 201
            {"plan": "?", "indicator": "M1", "period": "2026-M03", "value": -4.25}               | 201
            """)
    void whatDoesNotFitIsRefused(String json, int status) {
        var answer = calls.post("ana", "/measurements", json.replace("?", ground.plan()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void whoIsLateLearnsWhatStandsAndOverwritesNothingUnseen() {
        var mine = calls.enter("ana", "M1", "2026-M03", "10", null);
        var theirs = calls.call(
                HttpMethod.POST, "beto", "/measurements", calls.measurement("M1", "2026-M03", "11", null), mine.etag());
        assertThat(theirs.status()).isEqualTo(201);

        var late = calls.call(
                HttpMethod.POST, "ana", "/measurements", calls.measurement("M1", "2026-M03", "12", null), mine.etag());

        assertThat(late.status()).isEqualTo(409);
        assertThat(new BigDecimal(late.at("$.current.value").toString())).isEqualByComparingTo("11");
        assertThat((String) late.at("$.current.enteredBy")).isEqualTo(ground.person("beto"));
        assertThat(late.etag()).isEqualTo(theirs.etag());
    }

    @Test
    void aDraftIsThrownAwayAndNothingElseIs() {
        var draft = calls.enter("ana", "M1", "2026-M03", "10", null);
        assertThat(calls.call(HttpMethod.DELETE, "ana", "/measurements/" + draft.id(), null, "\"9.9\"")
                        .status())
                .isEqualTo(409);
        assertThat(calls.call(HttpMethod.DELETE, "ana", "/measurements/" + draft.id(), null, draft.etag())
                        .status())
                .isEqualTo(204);
        assertThat(calls.get("ana", "/measurements/" + draft.id()).status()).isEqualTo(404);

        var kept = calls.enter("ana", "M1", "2026-M03", "10", null).id();
        step("ana", kept, "submit", null);
        assertThat(calls.call(HttpMethod.DELETE, "ana", "/measurements/" + kept, null, null)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aRedLightWantsANoteBeforeItIsSubmitted() {
        var id = calls.enter("ana", "M1", "2026-M03", "5", null).id();
        var refused = step("ana", id, "submit", null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat((String) refused.at("$.type")).isEqualTo("urn:rumbo:problem:measurements:note-missing");

        calls.enter("ana", "M1", "2026-M03", "5", "Licitación desierta");
        assertThat(step("ana", id, "submit", null).status()).isEqualTo(200);
    }

    @Test
    void manyGoTogetherAndThoseThatCannotSayWhy() {
        var one = calls.enter("ana", "M1", "2026-M03", "10", null).id();
        var red = calls.enter("ana", "M2", "2026-M03", "1", null).id();

        var answer = calls.post("ana", "/measurements/submit", "{\"ids\": [\"%s\", \"%s\"]}".formatted(one, red));

        List<String> done = answer.at("$.done");
        assertThat(done).containsExactly(one);
        assertThat((String) answer.at("$.refused[0].id")).isEqualTo(red);
        assertThat((String) answer.at("$.refused[0].detail")).contains("M2 queda en rojo");
    }

    @Test
    void aMilestonesReportGoesTheSameWay() {
        var json =
                "{\"plan\": \"%s\", \"milestone\": \"H\", \"date\": \"2026-03-31\", \"percent\": %s, \"comment\": \"va\", \"nextStep\": \"Adjudicar\"}";
        assertThat(calls.post("ana", "/milestone-reports", json.formatted(ground.plan(), "101"))
                        .status())
                .isEqualTo(422);
        var draft = calls.post("ana", "/milestone-reports", json.formatted(ground.plan(), "25"));
        assertThat(draft.status()).isEqualTo(201);
        assertThat((String) draft.at("$.date")).isEqualTo("2026-03-31");
        assertThat((String) draft.at("$.nextStep")).isEqualTo("Adjudicar");
        var path = "/milestone-reports/" + draft.id();
        assertThat((String) calls.post("ana", path + "/submit", "").at("$.state"))
                .isEqualTo("submitted");
        assertThat((String) calls.post("carla", path + "/validate", "").at("$.state"))
                .isEqualTo("validated");
        assertThat(calls.get("ana", "/measurements/" + draft.id()).status()).isEqualTo(404);
    }

    private Caller.Answer step(String person, String id, String step, String json) {
        return calls.post(person, "/measurements/" + id + "/" + step, json);
    }

    private BigDecimal actual(String indicator) {
        List<Object> found = calls.get("carla", "/plans/" + ground.plan() + "/scorecard?cutoff=2026-03-31")
                .at("$.indicators[?(@.code == '" + indicator + "')].actual");
        return found.getFirst() == null ? null : new BigDecimal(found.getFirst().toString());
    }
}
