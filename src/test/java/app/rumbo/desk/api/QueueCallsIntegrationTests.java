package app.rumbo.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.Ground;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** What control finds to decide on, and what it does to periods, from outside. */
@IntegrationTest
class QueueCallsIntegrationTests {

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
        ground = Ground.store(jdbc, transactions, 3);
        calls = new Caller(http, ground);
    }

    @Test
    void whatWasSubmittedArrivesInTheOrderOfItsArrivalAndLeavesWhenDecided() {
        var first = submitted("M1", "2026-M01", "10");
        var second = submitted("M2", "2026-M01", "9.5");
        calls.enter("ana", "M3", "2026-M01", "10", null);

        assertThat(ids("")).containsExactly(first, second);
        calls.post("carla", "/measurements/" + first + "/validate", "");
        assertThat(ids("")).containsExactly(second);
    }

    @Test
    void pagesHoldEachEntryOnceHoweverSmallTheyAre() {
        var all = new ArrayList<String>();
        for (var month = 1; month <= 9; month++) {
            all.add(submitted("M1", "2026-M0" + month, "10"));
            all.add(submitted("M2", "2026-M0" + month, "10"));
        }
        var paged = new ArrayList<String>();
        for (var offset = 0; offset < all.size(); offset += 4) {
            paged.addAll(ids("&limit=4&offset=" + offset));
        }

        assertThat(paged).containsExactlyElementsOf(all);
        assertThat((Integer) queue("&limit=4").at("$.total")).isEqualTo(18);
    }

    @Test
    void itIsNarrowedByUnitPeriodAndText() {
        var january = submitted("M1", "2026-M01", "10");
        var february = submitted("M2", "2026-M02", "10");

        assertThat(ids("&period=2026-M01")).containsExactly(january);
        assertThat(ids("&period=2026-Q1")).containsExactly(january, february);
        assertThat(ids("&text=indicador m2")).containsExactly(february);
        assertThat(ids("&unit=" + ground.unit("u"))).hasSize(2);
        assertThat(ids("&unit=" + ground.unit("o"))).isEmpty();
        assertThat(queue("&period=marzo").status()).isEqualTo(422);
    }

    @Test
    void whatIsOddIsSaidWithASentenceAndCanBeAskedForAlone() {
        for (var month = 1; month <= 6; month++) {
            submitted("M1", "2026-M0" + month, "1" + month);
        }
        var odd = submitted("M1", "2026-M07", "900");
        submitted("M2", "2026-M07", "10");

        var found = queue("&odd=true");
        assertThat((List<String>) found.at("$.entries[*].id")).containsExactly(odd);
        assertThat((Integer) found.at("$.total")).isOne();
        assertThat((String) found.at("$.entries[0].odd[0].code")).isEqualTo("jump");
        assertThat((String) found.at("$.entries[0].odd[0].detail")).contains("mediana de los 6 anteriores es 13,5");
        assertThat((List<Object>) found.at("$.entries[0].earlier")).hasSize(6);
    }

    @Test
    void theLastSubmittedVersionOfAPeriodSpeaksForIt() {
        submitted("M1", "2026-M01", "10");
        var corrected = submitted("M1", "2026-M01", "11");

        assertThat(ids("")).containsExactly(corrected);
    }

    @Test
    void decidingOnManySaysWhichCouldNotGoAndWhy() {
        var own = calls.enter("carla", "M1", "2026-M01", "10", null).id();
        calls.post("carla", "/measurements/" + own + "/submit", "");
        var good = submitted("M2", "2026-M01", "10");
        var gone = submitted("M3", "2026-M01", "10");
        calls.post("ciro", "/measurements/" + gone + "/validate", "");

        var answer = calls.post(
                "carla", "/measurements/validate", "{\"ids\": [\"%s\", \"%s\", \"%s\"]}".formatted(own, good, gone));

        assertThat((List<String>) answer.at("$.done")).containsExactly(good);
        assertThat((List<String>) answer.at("$.refused[*].type"))
                .containsExactly(
                        "urn:rumbo:problem:measurements:own-validation", "urn:rumbo:problem:measurements:illegal-step");
    }

    @Test
    void ofTwoWhoDecideOnTheSameEntriesAtOnceEachEntryHasOneAndTheOtherIsTold() throws Exception {
        var ids = new ArrayList<String>();
        for (var month = 1; month <= 9; month++) {
            ids.add(submitted("M1", "2026-M0" + month, "10"));
        }
        var json = "{\"ids\": [\"" + String.join("\",\"", ids) + "\"], \"comment\": \"¿Seguro?\"}";
        var start = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var carla = both.submit(() -> {
                start.await();
                return calls.post("carla", "/measurements/validate", json);
            });
            var ciro = both.submit(() -> {
                start.await();
                return calls.post("ciro", "/measurements/observe", json);
            });
            start.countDown();
            List<String> one = carla.get().at("$.done");
            List<String> other = ciro.get().at("$.done");
            List<String> told = carla.get().at("$.refused[*].id");
            List<String> toldOther = ciro.get().at("$.refused[*].id");

            assertThat(one.size() + other.size()).isEqualTo(9);
            assertThat(Collections.disjoint(one, other)).isTrue();
            assertThat(told).containsExactlyInAnyOrderElementsOf(other);
            assertThat(toldOther).containsExactlyInAnyOrderElementsOf(one);
        }
    }

    @Test
    void whereTwoStepsValidateTheQueueSaysWhatAwaitsTheDirector() {
        calendar("{\"opensAfter\": 0, \"dueAfter\": 5, \"milestonesEvery\": \"MONTHLY\", \"twoSteps\": true}", "carla");
        appoint("ana");
        // Whoever acts as director says yes by submitting; anybody else's waits.
        var id = submitted("M1", "2026-M01", "10");
        var waits = calls.enter("carla", "M2", "2026-M01", "10", null).id();
        calls.post("carla", "/measurements/" + waits + "/submit", "");

        assertThat((List<Boolean>) queue("").at("$.entries[?(@.id == '" + waits + "')].awaitsDirector"))
                .containsExactly(true);
        assertThat(calls.post("ciro", "/measurements/" + waits + "/validate", "")
                        .status())
                .isEqualTo(409);
        assertThat(calls.post("ciro", "/measurements/" + id + "/validate", "").status())
                .isEqualTo(200);
        calls.post("ana", "/measurements/endorse", "{\"ids\": [\"" + waits + "\"]}");
        assertThat((List<Boolean>) queue("").at("$.entries[*].awaitsDirector")).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "otra", "alcalde", "concejal", "ti"})
    void theQueueIsForThoseWhoDecide(String person) {
        assertThat(calls.get(person, "/validations").status()).isEqualTo(403);
    }

    @Test
    void administratorAndControlReadTheQueue() {
        assertThat(calls.get("adm", "/validations").status()).isEqualTo(200);
        assertThat(calls.get("ciro", "/validations").status()).isEqualTo(200);
    }

    @Test
    void aUnitAsksForLongerAndControlAnswers() {
        var period = "/plans/" + ground.plan() + "/periods/2026-M01";
        var json = "{\"unit\": \"%s\", \"until\": \"2099-01-31\", \"reason\": \"%s\"}";
        calls.post("carla", period + "/close", "{\"reason\": \"Cierre de mes\"}");
        assertThat(calls.enter("ana", "M1", "2026-M01", "10", null).status()).isEqualTo(409);

        assertThat(calls.post("ana", period + "/ask", json.formatted(ground.unit("u"), "Falta el informe"))
                        .status())
                .isEqualTo(204);
        assertThat(open()).isOne();
        assertThat(calls.post("otra", period + "/ask", json.formatted(ground.unit("u"), "x"))
                        .status())
                .isEqualTo(403);
        assertThat(calls.post("ana", period + "/except", json.formatted(ground.unit("u"), "x"))
                        .status())
                .isEqualTo(403);
        assertThat(calls.post("carla", period + "/except", json.formatted(ground.unit("u"), ""))
                        .status())
                .isEqualTo(422);
        assertThat(calls.post("carla", period + "/except", json.formatted(ground.unit("u"), "Atendible"))
                        .status())
                .isEqualTo(204);
        assertThat(open()).isZero();
        assertThat(calls.enter("ana", "M1", "2026-M01", "10", null).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            close  | {}                                             | 422
            reopen | {"reason": "x"}                                | 400
            reopen | {"reason": "x", "until": "2099-01-01"}         | 409
            refuse | {"reason": "x"}                                | 400
            refuse | {"reason": "x", "unit": "NADA"}                | 404
            except | {"reason": "x", "unit": "?", "until": "2020-01-01"} | 422
            """)
    void whatDoesNotFitAPeriodIsRefused(String act, String json, int status) {
        var answer = calls.post(
                "carla", "/plans/" + ground.plan() + "/periods/2026-M01/" + act, json.replace("?", ground.unit("u")));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void theCalendarIsSetByWhoKeepsThePlans() {
        var json = "{\"opensAfter\": 1, \"dueAfter\": 5, \"closesAfter\": 8, \"milestonesEvery\": \"QUARTERLY\"}";
        assertThat(calendar(json, "ana").status()).isEqualTo(403);
        assertThat(calendar(json.replace("5", "0"), "carla").status()).isEqualTo(422);
        assertThat(calendar("{\"opensAfter\": 1}", "carla").status()).isEqualTo(400);
        assertThat(calendar(json, "carla").status()).isEqualTo(200);

        var read = calls.get("ana", "/plans/" + ground.plan() + "/calendar");
        assertThat((Integer) read.at("$.closesAfter")).isEqualTo(8);
        assertThat((String) read.at("$.milestonesEvery")).isEqualTo("QUARTERLY");
    }

    @Test
    void aDirectorateReadsWhatItOwesAndNobodyElses() {
        var packets = calls.get("ana", "/pending");
        assertThat(packets.status()).isEqualTo(200);
        assertThat((List<String>) packets.at("$[*].plans[*]")).contains(ground.plan());
        assertThat((List<String>) calls.get("otra", "/pending").at("$[*].plans[*]"))
                .doesNotContain(ground.plan());
        assertThat(calls.get("otra", "/pending?unit=" + ground.unit("u")).status())
                .isEqualTo(403);
        assertThat(calls.get("concejal", "/pending").status()).isEqualTo(403);
    }

    /** Makes somebody titular of the unit. */
    private void appoint(String person) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording('2026-01-02T12:00:00Z', 'ground')")
                    .query()
                    .singleRow();
            jdbc.sql("""
                            insert into unit_post (id, unit_id, user_id, post, valid_from, row_version)
                            select gen_random_uuid(), u.id, p.id, 'TITULAR', '2020-01-01', 0
                            from org_unit u, app_user p where u.code = :unit and p.username = :person
                            """)
                    .param("unit", ground.unit("u"))
                    .param("person", ground.person(person))
                    .update();
        });
    }

    private Caller.Answer calendar(String json, String person) {
        return calls.call(HttpMethod.PUT, person, "/plans/" + ground.plan() + "/calendar", json, null);
    }

    private int open() {
        return jdbc.sql("select count(*) from reading.open_request where plan_code = :plan")
                .param("plan", ground.plan())
                .query(Integer.class)
                .single();
    }

    private String submitted(String indicator, String period, String value) {
        var id = calls.enter("ana", indicator, period, value, "nota").id();
        assertThat(calls.post("ana", "/measurements/" + id + "/submit", "").status())
                .isEqualTo(200);
        return id;
    }

    private Caller.Answer queue(String more) {
        return calls.get("carla", "/validations?plan=" + ground.plan() + more);
    }

    private List<String> ids(String more) {
        return queue(more).at("$.entries[*].id");
    }
}
