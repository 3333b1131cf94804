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

    @Test
    void addsAndListsActs() {
        var number = ground.mark() + "-1";
        var added = caller.post("carla", "/budget/amendments", amendment(number, """
                [{"year": 2026, "account": "215-22-04", "amount": -1500000.5},
                 {"year": 2026, "account": "215-31-02", "sector": "municipal", "plan": "%s", "goal": "2.1",
                  "amount": 1500000.5}]
                """.formatted(ground.plan())));

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.location()).endsWith("/budget/amendments/" + added.id());
        assertThat(added.<Map<String, Object>>at("$"))
                .containsEntry("number", number)
                .containsEntry("actKind", "council-agreement")
                .containsEntry("sessionDay", null)
                .containsEntry("balanced", true);
        assertThat(added.<List<Object>>at("$.lines[*].amount")).hasToString("[-1500000.5,1500000.5]");
        assertThat(added.<List<String>>at("$.lines[*].goal")).containsExactly(null, "2.1");
        assertThat(caller.get("alcalde", "/budget/amendments/" + added.id()).body())
                .isEqualTo(added.body());
        assertThat(caller.get("alcalde", "/budget/amendments").<List<String>>at("$[*].id"))
                .contains(added.id());
    }

    @Test
    void refusesActsThatSayNothingOrTooMuch() {
        var path = "/budget/amendments";
        var whole = amendment(ground.mark() + "-2", "[{\"year\": 2026, \"account\": \"215-22\", \"amount\": 1}]");

        assertThat(caller.post("alcalde", path, whole).status()).isEqualTo(403);
        assertThat(caller.get("concejal", path).status()).isEqualTo(403);
        assertThat(caller.post("carla", path, whole).status()).isEqualTo(201);
        assertThat(caller.post("carla", path, whole).status()).isEqualTo(409);
        assertThat(caller.post("carla", path, "{}").status()).isEqualTo(422);
        assertThat(caller.post("carla", path, whole.replace("council-agreement", "ukase"))
                        .status())
                .isEqualTo(400);
        var lines = List.of(
                "[]",
                "[null]",
                "[{}]",
                "[{\"year\": 2026, \"account\": \"215\", \"amount\": 0}]",
                "[{\"year\": 2026, \"account\": \" - \", \"amount\": 1}]",
                "[{\"year\": 20260, \"account\": \"215\", \"amount\": 1}]",
                "[{\"year\": 2026, \"account\": \"215\", \"amount\": 1e999999999}]",
                "[{\"year\": 2026, \"account\": \"215\", \"amount\": 1e-999}]");
        assertThat(lines)
                .allSatisfy(each -> assertThat(caller.post("carla", path, amendment(ground.mark() + "-3", each))
                                .status())
                        .isEqualTo(422));
        assertThat(caller.post(
                                "carla",
                                path,
                                amendment(
                                        ground.mark() + "-4",
                                        "[{\"year\": 2026, \"account\": \"215\", \"amount\": 1, \"plan\": \"%s\", \"goal\": \"9\"}]"
                                                .formatted(ground.plan())))
                        .status())
                .isEqualTo(404);
        assertThat(caller.post("carla", path, amendment("9".repeat(101), "[]")).status())
                .isEqualTo(422);
        assertThat(caller.get("carla", path + "/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void addsAndListsRules() {
        var centre = ground.mark() + "-REGLA";
        new Ledger(jdbc, transactions, ground).line(2026, "215-22-04", "REGLA-1", null, "5", "5", "5");
        var added = caller.post("carla", "/budget/rules", """
                {"costCentre": "%s*", "plan": "%s", "goal": "2.1"}
                """.formatted(centre, ground.plan()));

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.location()).endsWith("/budget/rules/" + added.id());
        assertThat(added.<Map<String, Object>>at("$"))
                .containsEntry("costCentre", centre + "*")
                .containsEntry("account", null)
                .containsEntry("sector", null)
                .containsEntry("goal", "2.1")
                .containsEntry("lines", 1);
        assertThat(caller.get("carla", "/budget/rules/" + added.id()).body()).isEqualTo(added.body());
        assertThat(caller.get("carla", "/budget/rules").<List<String>>at("$[*].id"))
                .contains(added.id());
    }

    @Test
    void refusesRulesThatFitAllOrNameNoGoal() {
        var path = "/budget/rules";
        var goal = "\"plan\": \"%s\", \"goal\": \"2.1\"".formatted(ground.plan());

        assertThat(caller.post("carla", path, "{\"sector\": \"health\", " + goal + "}")
                        .status())
                .isEqualTo(422);
        assertThat(caller.post("carla", path, "{\"area\": \"1\", \"sector\": \"nada\", " + goal + "}")
                        .status())
                .isEqualTo(400);
        assertThat(caller.post("carla", path, "{\"area\": \"1\"}").status()).isEqualTo(404);
        assertThat(caller.post("ana", path, "{\"area\": \"1\", " + goal + "}").status())
                .isEqualTo(403);
        assertThat(caller.get("alcalde", path).status()).isEqualTo(403);
        assertThat(caller.get("carla", path + "/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    private static String amendment(String number, String lines) {
        return """
                {"number": "%s", "day": "2026-05-12", "actKind": "council-agreement", "actNumber": "Acuerdo 12",
                 "reason": "Se prueba.", "lines": %s}
                """.formatted(number, lines);
    }
}
