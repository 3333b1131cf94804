package app.rumbo.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.imports.TestBook;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.Ground;
import app.rumbo.shared.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** What happened to a value, and what was corrected between two moments. */
@IntegrationTest
class HistoryCallsIntegrationTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TestClock clock;

    @Autowired
    private EntryCalendars calendars;

    @Autowired
    private Knowledge knowledge;

    private Ground ground;
    private Caller calls;

    @BeforeEach
    void prepare() {
        clock.set(knowledge.latest().plus(Duration.ofMinutes(5)));
        ground = Ground.store(jdbc, transactions, 2);
        calls = new Caller(http, ground);
    }

    @Test
    void aValueTellsWhatHappenedToItInOrder() {
        var first = entered("M1", "9.5", "casi");
        step("ana", first, "submit", "");
        step("carla", first, "observe", "{\"comment\": \"¿Y el respaldo?\"}");
        step("ana", first, "submit", "");
        step("carla", first, "validate", "");
        ground.as("carla", () -> {
            calendars.close(ground.plan(), Period.parse("2026-M03").orElseThrow(), "Fin de plazo");
            return null;
        });

        var history = calls.get("alcalde", history("M1"));

        List<String> what = history.at("$[*].what");
        assertThat(what).containsExactly("submitted", "observed", "submitted", "validated", "closed");
        assertThat((String) history.at("$[1].comment")).isEqualTo("¿Y el respaldo?");
        assertThat((String) history.at("$[1].by")).isEqualTo("carla");
        assertThat((String) history.at("$[4].comment")).isEqualTo("Fin de plazo");
    }

    @Test
    void aClosedPeriodTakesNothingMoreUntilItIsOpenedOrTheUnitIsGivenLonger() {
        var march = Period.parse("2026-M03").orElseThrow();
        close(march);
        var refused = calls.enter("ana", "M1", "2026-M03", "9", null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat((String) refused.at("$.detail")).contains("2026-M03 está cerrado");

        var day = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).plusDays(3);
        ground.as("carla", () -> {
            calendars.except(ground.plan(), march, ground.unit("u"), day, "Pidió plazo");
            return null;
        });
        assertThat(calls.enter("ana", "M1", "2026-M03", "9", null).status()).isEqualTo(201);

        clock.advance(Duration.ofDays(5));
        assertThat(calls.enter("ana", "M1", "2026-M03", "9", null).status()).isEqualTo(409);
        assertThat(calls.enter("carla", "M1", "2026-M03", "9", null).status()).isEqualTo(409);
        var later = day.plusDays(10);
        ground.as("carla", () -> {
            calendars.reopen(ground.plan(), march, later, "Se corrige un error");
            return null;
        });
        assertThat(calls.enter("ana", "M1", "2026-M03", "9", null).status()).isEqualTo(201);
    }

    @Test
    void aClosedPeriodTakesNoFileOfADirectorateEitherButControlsActPasses() {
        close(Period.parse("2026-M03").orElseThrow());
        var book = new TestBook()
                .sheet("Mediciones", "Plan", "Indicador", "Período", "Valor")
                .row(ground.plan(), "M1", "2026-M03", 9)
                .row(ground.plan(), "M1", "2026-M04", 9)
                .bytes();

        var refused = calls.upload("ana", "/imports", book);

        assertThat(refused.status()).isEqualTo(422);
        assertThat((List<?>) refused.at("$.problems")).hasSize(1);
        assertThat((String) refused.at("$.problems[0].value")).isEqualTo("2026-M03");
        assertThat(calls.upload("carla", "/imports", book).status()).isEqualTo(200);
    }

    @Test
    void theCorrectionsSinceAMomentAreTheValuesThatCountOtherwise() {
        validated("M1", "9.5");
        validated("M2", "10");
        var then =
                calls.get("alcalde", "/plans/" + ground.plan() + "/scorecard").<String>at("$.knownAt");
        clock.advance(Duration.ofMinutes(5));
        var corrected = calls.enter("ana", "M1", "2026-M03", "9.7", "se contó dos veces")
                .id();
        step("ana", corrected, "submit", "");
        assertThat(corrections(then, "official")).isEmpty();
        assertThat(corrections(then, "preliminary")).containsExactly("M1");

        step("carla", corrected, "validate", "");

        assertThat(corrections(then, "official")).containsExactly("M1");
        var answer = calls.get("alcalde", "/plans/" + ground.plan() + "/corrections?from=" + then);
        assertThat((Integer) answer.at("$[0].was.version")).isOne();
        assertThat((Integer) answer.at("$[0].now.version")).isEqualTo(2);
        assertThat((String) answer.at("$[0].comment")).isEqualTo("se contó dos veces");
    }

    private List<String> corrections(String from, String basis) {
        return calls.get("alcalde", "/plans/" + ground.plan() + "/corrections?from=" + from + "&basis=" + basis)
                .at("$[*].code");
    }

    private void close(Period period) {
        ground.as("carla", () -> {
            calendars.close(ground.plan(), period, "Fin de plazo");
            return null;
        });
    }

    private String history(String indicator) {
        return "/plans/" + ground.plan() + "/indicators/" + indicator + "/periods/2026-M03/history";
    }

    private String entered(String indicator, String value, String comment) {
        return calls.enter("ana", indicator, "2026-M03", value, comment).id();
    }

    private void validated(String indicator, String value) {
        var id = entered(indicator, value, null);
        step("ana", id, "submit", "");
        step("carla", id, "validate", "");
    }

    private void step(String person, String id, String step, String json) {
        assertThat(calls.post(person, "/measurements/" + id + "/" + step, json).status())
                .isEqualTo(200);
    }
}
