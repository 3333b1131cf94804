package app.rumbo.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.EntryCalendar;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.Ground;
import app.rumbo.shared.Frequency;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** The desks over the API: what awaits whom, who has not answered, and what is said beside an entry. */
@IntegrationTest
class DeskCallsIntegrationTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private EntryCalendars calendars;

    @Autowired
    private TestClock clock;

    private Ground ground;
    private Caller calls;

    @BeforeEach
    void prepare() {
        clock.set(LocalDate.of(2026, 4, 8));
        ground = Ground.store(jdbc, transactions, 2);
        calls = new Caller(http, ground);
    }

    @Test
    void whoHasNotAnsweredAndWhoAsksForLongerIsTold() {
        submitted("M1");
        calls.post(
                "ana",
                "/plans/" + ground.plan() + "/periods/2026-M03/ask",
                "{\"unit\": \"%s\", \"until\": \"2026-04-30\", \"reason\": \"Falta el informe\"}"
                        .formatted(ground.unit("u")));

        var answer = calls.get("carla", "/validations/missing");
        var mine = "$.missing[?(@.unit == '%s' && @.packet.packet == '2026-M03')]".formatted(ground.unit("u"));

        assertThat(answer.<List<Integer>>at(mine + ".packet.counts.missing")).containsExactly(2);
        assertThat(answer.<List<String>>at("$.requests[?(@.unitCode == '%s')].reason".formatted(ground.unit("u"))))
                .containsExactly("Falta el informe");
        assertThat(calls.get("ana", "/validations/missing").status()).isEqualTo(403);
    }

    @Test
    void whatAwaitsADirectorsYesIsTheirsUntilTheySayIt() {
        ground.as("ciro", () -> {
            calendars.set(ground.plan(), new EntryCalendar(0, 5, null, Frequency.MONTHLY, true));
            return true;
        });
        ground.post(jdbc, transactions, "beto", "u", "TITULAR", LocalDate.of(2026, 1, 1), null);
        var id = submitted("M1");

        assertThat(awaiting("beto")).containsExactly(id);
        assertThat(awaiting("ana")).isEmpty();
        calls.post("beto", "/measurements/endorse", "{\"ids\": [\"" + id + "\"]}");
        assertThat(awaiting("beto")).isEmpty();
    }

    @Test
    void whatIsSaidBesideAnEntryIsReadByAllWhoSeeIt() {
        var path = "/measurements/" + submitted("M1") + "/remarks";

        calls.post("carla", path, "{\"comment\": \"¿Incluye la feria?\"}");
        var answered = calls.post("ana", path, "{\"comment\": \"Sí\"}");

        assertThat(answered.<List<String>>at("$[*].text")).containsExactly("¿Incluye la feria?", "Sí");
        assertThat(calls.get("alcalde", path).<List<String>>at("$[*].by")).containsExactly("carla", "ana");
        assertThat(calls.post("otra", path, "{\"comment\": \"Yo también\"}").status())
                .isEqualTo(403);
        assertThat(calls.post("ana", path, null).status()).isEqualTo(422);
    }

    private List<String> awaiting(String person) {
        return calls.get(person, "/pending/endorsements").at("$[*].id");
    }

    private String submitted(String indicator) {
        var id = calls.enter("ana", indicator, "2026-M03", "10", null).id();
        assertThat(calls.post("ana", "/measurements/" + id + "/submit", "").status())
                .isEqualTo(200);
        return id;
    }
}
