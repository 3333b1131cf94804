package app.rumbo.budget;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.Ground;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** The budget over REST. */
@IntegrationTest
class BudgetCallsIntegrationTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Ground ground;
    private Caller caller;

    @BeforeEach
    void store() {
        ground = Ground.store(jdbc, transactions, 1);
        caller = new Caller(http, ground);
        new Ledger(jdbc, transactions, ground)
                .goal("2", null, "u")
                .goal("2.1", "2", null)
                .line(2026, "215-31-02", "A", "2.1", "132120049", "78701528", "90000000");
    }

    @Test
    void tellsEveryGoalWithItsMoney() {
        var answer = caller.get("alcalde", "/plans/" + ground.plan() + "/budget?cutoff=2026-06-30");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.<String>at("$.plan")).isEqualTo(ground.plan());
        assertThat(answer.<String>at("$.basis")).isEqualTo("official");
        assertThat(answer.<String>at("$.sector")).isEqualTo("municipal");
        assertThat(answer.<List<String>>at("$.goals[*].code")).containsExactly("1", "2", "2.1");
        assertThat(answer.<Map<String, Object>>at("$.goals[2]"))
                .containsOnlyKeys(
                        "code",
                        "parent",
                        "name",
                        "level",
                        "unit",
                        "initial",
                        "current",
                        "committed",
                        "accrued",
                        "paid",
                        "execution",
                        "progress",
                        "gap",
                        "flagged",
                        "suspended")
                .containsEntry("parent", "2")
                .containsEntry("unit", ground.unit("u"))
                .containsEntry("current", 132120049)
                .containsEntry("committed", null);
        assertThat(answer.<Number>at("$.goals[1].execution").doubleValue())
                .isCloseTo(0.595681947, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(answer.<Object>at("$.goals[0].current")).isNull();
        assertThat(answer.<Integer>at("$.totals.accrued")).isEqualTo(78701528);
        assertThat(answer.<Map<String, Object>>at("$.unassigned")).containsKeys("lines", "current");
    }

    @Test
    void refusesWhatItCannotRead() {
        var path = "/plans/" + ground.plan() + "/budget";
        assertThat(caller.get("alcalde", path + "?sector=nada").status()).isEqualTo(400);
        assertThat(caller.get("alcalde", path + "?basis=nada").status()).isEqualTo(400);
        assertThat(caller.get("alcalde", path + "?cutoff=ayer").status()).isEqualTo(400);
        assertThat(caller.get("alcalde", path + "?year=dos").status()).isEqualTo(400);
        assertThat(caller.get("alcalde", path + "?knownAt=ayer").status()).isEqualTo(400);
        assertThat(caller.get("alcalde", path + "?unit=NO-HAY").status()).isEqualTo(404);
        assertThat(caller.get("alcalde", "/plans/NO-HAY/budget").status()).isEqualTo(404);
        assertThat(caller.get("concejal", path).status()).isEqualTo(403);
    }

    @Test
    void asksAndAnswers() {
        var found = caller.get("carla", "/budget/contradictions?plan=" + ground.plan() + "&cutoff=2026-06-30");
        assertThat(found.<List<String>>at("$[*].kind")).contains("paid-above-accrued");

        var asked = caller.post("carla", "/budget/questions", """
                {"plan": "%s", "goal": "2.1", "kind": "paid-above-accrued", "cutoff": "2026-06-30"}
                """.formatted(ground.plan()));
        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.location()).endsWith("/budget/questions/" + asked.id());
        assertThat(asked.<String>at("$.question")).startsWith("Lo pagado supera lo devengado");

        var path = "/budget/questions/" + asked.id();
        assertThat(caller.post("otra", path + "/answer", "{\"answer\": \"No.\"}")
                        .status())
                .isEqualTo(403);
        assertThat(caller.post("ana", path + "/answer", "{\"answer\": \"\"}").status())
                .isEqualTo(422);
        var answered = caller.post("ana", path + "/answer", "{\"answer\": \"Se corrige.\"}");
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.<String>at("$.answeredBy")).isEqualTo("ana");
        assertThat(caller.post("ana", path + "/answer", "{\"answer\": \"Otra.\"}")
                        .status())
                .isEqualTo(409);
        assertThat(caller.post("carla", path + "/withdraw", "{}").status()).isEqualTo(409);
        assertThat(caller.get("carla", "/budget/contradictions?plan=" + ground.plan() + "&cutoff=2026-06-30")
                        .<List<String>>at("$[?(@.kind == 'paid-above-accrued')].question.answer"))
                .containsExactly("Se corrige.");
        assertThat(caller.get("alcalde", "/budget/questions?plan=" + ground.plan())
                        .<List<String>>at("$[*].id"))
                .containsExactly(asked.id());
        assertThat(caller.post(
                                "carla",
                                "/budget/questions",
                                "{\"plan\": \"" + ground.plan() + "\", \"kind\": \"nada\"}")
                        .status())
                .isEqualTo(400);
    }
}
