package app.rumbo.measurements.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.rumbo.IntegrationTest;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.Ground;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** What cannot be an entry is refused with a sentence that says why, and leaves nothing behind. */
@IntegrationTest
class BadEntriesIntegrationTests {

    private static final String ONE = "{\"plan\": \"?\", \"indicator\": \"M1\", \"period\": \"2026-M03\", %s}";
    private static final String REPORT = "{\"plan\": \"?\", \"milestone\": \"H\", \"date\": \"2026-03-31\", %s}";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private EntryCalendars calendars;

    private Ground ground;
    private Caller calls;

    @BeforeEach
    void prepare() {
        ground = Ground.store(jdbc, transactions, 1);
        calls = new Caller(http, ground);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "value": 12,5                            | 400 | JSON
            "value": "12,5"                          | 400 | JSON
            "value": "1.234.567"                     | 400 | JSON
            "value": "doce"                          | 400 | JSON
            "value": NaN                             | 400 | JSON
            "value": true                            | 400 | JSON
            "value": [1]                             | 400 | JSON
            "value": 9999999999999999999             | 422 | más cifras
            "value": 1e999999999                     | 422 | más cifras
            "value": 1e-999999999                    | 422 | más cifras
            "value": 0.000000000000000000001         | 422 | más cifras
            "value": 1, "numerator": 1               | 422 | valor
            "numerator": 1, "denominator": 2         | 422 | valor
            "value": null                            | 422 | valor
            """)
    void aNumberThatIsNone(String figures, int status, String says) {
        refused(calls.post("ana", "/measurements", ONE.formatted(figures).replace("?", ground.plan())), status, says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "percent": 100.01  | 422 | 0 y 100
            "percent": -1      | 422 | 0 y 100
            "percent": "mucho" | 400 | JSON
            "comment": "nada"  | 422 | valor
            """)
    void aPercentageThatIsNone(String figures, int status, String says) {
        refused(
                calls.post(
                        "ana", "/milestone-reports", REPORT.formatted(figures).replace("?", ground.plan())),
                status,
                says);
    }

    @ParameterizedTest
    @CsvSource({"31-03-2026", "2026-02-30", "mañana", "''"})
    void aDayThatIsNone(String day) {
        var json = "{\"plan\": \"%s\", \"milestone\": \"H\", \"date\": \"%s\", \"percent\": 5}";
        var answer = calls.post("ana", "/milestone-reports", json.formatted(ground.plan(), day));
        refused(answer, day.isEmpty() ? 400 : 422, day.isEmpty() ? "date" : "no es un día");
    }

    @Test
    void aNoteWithoutEnd() {
        refused(calls.enter("ana", "M1", "2026-M03", "10", "a".repeat(4001)), 422, "demasiado largo");
        assertThat(calls.enter("ana", "M1", "2026-M03", "10", "a".repeat(4000)).status())
                .isEqualTo(201);
    }

    @Test
    void aNoteWithACharacterThatNoTextHas() {
        refused(calls.enter("ana", "M1", "2026-M03", "10", "a\\u0000b"), 422, "carácter");
        var draft = calls.enter("carla", "M1", "2026-M03", "10", null);
        var step = "/measurements/" + draft.id();
        assertThat(calls.post("ana", step + "/submit", null).status()).isEqualTo(200);
        var observed = calls.post("carla", step + "/observe", "{\"comment\": \"a\\u0000b\"}");
        assertThat(observed.status()).isEqualTo(422);
        assertThat((String) observed.at("$.detail")).contains("carácter");
    }

    @Test
    void tenMegabytesOfJson() {
        var note = "a".repeat(10 * 1024 * 1024);
        refused(calls.enter("ana", "M1", "2026-M03", "10", note), 413, "tamaño");
    }

    @Test
    void tenMegabytesThatDoNotSayHowManyTheyAre() throws Exception {
        var body = calls.measurement("M1", "2026-M03", "10", "a".repeat(10 * 1024 * 1024))
                .getBytes(StandardCharsets.UTF_8);
        var response = http.perform(post("/api/v1/measurements")
                        .with(user(ground.person("ana")).authorities(new SimpleGrantedAuthority(Permissions.ENTER)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .with(request -> new Unmeasured(request, body).request()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(413);
        nothingIsStored();
    }

    @Test
    void jsonThatGoesDownForEver() {
        var deep = "[".repeat(200_000) + "]".repeat(200_000);
        refused(
                calls.post(
                        "ana",
                        "/measurements",
                        ONE.formatted("\"value\": " + deep).replace("?", ground.plan())),
                400,
                "JSON");
    }

    @Test
    void thousandsAtOnceOfWhichNoneExists() {
        var ids = IntStream.range(0, 20_000)
                .mapToObj(_ -> "\"" + UUID.randomUUID() + "\"")
                .collect(Collectors.joining(","));

        var answer = calls.post("ana", "/measurements/submit", "{\"ids\": [" + ids + "]}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.<List<String>>at("$.done")).isEmpty();
        nothingIsStored();
    }

    @ParameterizedTest
    @CsvSource({"[1]", "{", "''", "null", "\"M1\""})
    void whatIsNoEntryAtAll(String json) {
        var answer = calls.post("ana", "/measurements", json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        nothingIsStored();
    }

    @ParameterizedTest
    @CsvSource({"no-es-un-id", "1", "00000000-0000-0000-0000-000000000000", "'%00'"})
    void anEntryThatDoesNotExist(String id) {
        for (var step : List.of("submit", "validate", "observe")) {
            var answer = calls.post("carla", "/measurements/" + id + "/" + step, "{\"comment\": \"x\"}");
            assertThat(answer.status()).as(step + " " + answer.body()).isIn(400, 404);
        }
        nothingIsStored();
    }

    @Test
    void aPeriodThatIsClosed() {
        ground.as("carla", () -> {
            calendars.close(ground.plan(), Period.parse("2026-M03").orElseThrow(), "Acta");
            return "closed";
        });

        refused(calls.enter("ana", "M1", "2026-M03", "10", null), 409, "prórroga");
        refused(calls.enter("carla", "M1", "2026-M03", "10", null), 409, "prórroga");
    }

    @Test
    void aUnitThatIsNotOnesOwn() {
        refused(calls.enter("otra", "M1", "2026-M03", "10", null), 403, "no es de una unidad suya");
        refused(calls.enter("alcalde", "M1", "2026-M03", "10", null), 403, "permiso");
    }

    @Test
    void whatIsSentTwiceIsKeptOnce() {
        var nothing = "\"0.0\"";
        var json = calls.measurement("M1", "2026-M03", "10", null);
        assertThat(calls.call(HttpMethod.POST, "ana", "/measurements", json, nothing)
                        .status())
                .isEqualTo(201);
        var again = calls.call(HttpMethod.POST, "ana", "/measurements", json, nothing);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.<Integer>at("$.current.version")).isOne();

        String id = again.at("$.current.id");
        assertThat(calls.post("ana", "/measurements/" + id + "/submit", null).status())
                .isEqualTo(200);
        var twice = calls.post("ana", "/measurements/" + id + "/submit", null);
        assertThat(twice.status()).isEqualTo(409);
        assertThat((String) twice.at("$.detail")).contains("ya no está en un estado");
        assertThat(stored()).isOne();
    }

    private void refused(Caller.Answer answer, int status, String says) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat((String) answer.at("$.detail")).contains(says);
        nothingIsStored();
    }

    private void nothingIsStored() {
        assertThat(stored()).isZero();
    }

    private int stored() {
        return jdbc.sql("""
                        select (select count(*) from measurement m join indicator i on i.id = m.indicator_id
                                join plan p on p.id = i.plan_id where p.code = :plan)
                            + (select count(*) from milestone_report r join milestone m on m.id = r.milestone_id
                                join plan p on p.id = m.plan_id where p.code = :plan)
                        """).param("plan", ground.plan()).query(Integer.class).single();
    }
}
