package app.rumbo.scorecard.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.fixtures.Model;
import app.rumbo.fixtures.Model.Entry;
import app.rumbo.fixtures.Model.Goal;
import app.rumbo.fixtures.Model.Indicator;
import app.rumbo.fixtures.Model.Milestone;
import app.rumbo.fixtures.Model.State;
import app.rumbo.fixtures.Model.Target;
import app.rumbo.fixtures.Model.Unit;
import app.rumbo.fixtures.PlanStore;
import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.PlanChecks;
import app.rumbo.scorecard.Question;
import app.rumbo.scorecard.Scorecards;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class ScorecardControllerIntegrationTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private PlanChecks checks;

    private final String code = "API-" + UUID.randomUUID();
    private Instant known;

    @BeforeEach
    void storeAPlan() {
        var unit = new Unit(UUID.randomUUID(), code + "-DOM", null);
        var top = new Goal(UUID.randomUUID(), "1", null, new BigDecimal("60"), unit.id(), false);
        var sub = new Goal(UUID.randomUUID(), "1.1", top.id(), BigDecimal.ONE, null, false);
        var other = new Goal(UUID.randomUUID(), "2", null, new BigDecimal("40"), null, true);
        var q2 = Period.parse("2026-Q2").orElseThrow();
        var third = new Entry(UUID.randomUUID(), q2, 1, BigDecimal.ONE, null, null, State.validated);
        var said = new Entry(UUID.randomUUID(), q2, 2, BigDecimal.TWO, null, null, State.submitted);
        var indicator = new Indicator(
                UUID.randomUUID(),
                "I-1",
                sub.id(),
                "un",
                Direction.ASCENDING,
                Aggregation.SUM,
                Accumulation.YEAR,
                Frequency.QUARTERLY,
                null,
                null,
                null,
                null,
                BigDecimal.ONE,
                null,
                List.of(new Target(q2, new BigDecimal("3000000"))),
                List.of(third, said));
        var milestone = new Milestone(
                UUID.randomUUID(), "H-1", other.id(), BigDecimal.ONE, null, LocalDate.of(2026, 6, 1), null, List.of());
        known = new PlanStore(jdbc, transactions)
                .store(new Model(
                        UUID.randomUUID(),
                        code,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        List.of(unit),
                        List.of(top, sub, other),
                        List.of(indicator),
                        List.of(milestone)));
    }

    @Test
    void answersWithEveryKeyAndPlainDigits() throws Exception {
        ask("/api/v1/plans/{code}/scorecard?cutoff=2026-06-30")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plan").value(code))
                .andExpect(jsonPath("$.cutoff").value("2026-06-30"))
                .andExpect(jsonPath("$.basis").value("official"))
                .andExpect(jsonPath("$.light").value("red"))
                .andExpect(jsonPath("$.coverage").value(1))
                .andExpect(
                        content().string(org.hamcrest.Matchers.containsString("\"score\":0.0000003333333333333333,")))
                .andExpect(jsonPath("$.goals[*].code", contains("1", "1.1", "2")))
                .andExpect(jsonPath("$.goals[*].level", contains(1, 2, 1)))
                .andExpect(jsonPath("$.goals[0].parent").value(nullValue()))
                .andExpect(jsonPath("$.goals[1].parent").value("1"))
                .andExpect(jsonPath("$.goals[1].unit").value(code + "-DOM"))
                .andExpect(jsonPath("$.goals[0].weight").value(60))
                .andExpect(jsonPath("$.goals[2].suspended").value(true))
                .andExpect(jsonPath("$.goals[2].score").value(nullValue()))
                .andExpect(jsonPath("$.goals[2].light").value("grey"))
                .andExpect(jsonPath("$.indicators[0].state").value("measured"))
                .andExpect(jsonPath("$.indicators[0].actual").value(1))
                .andExpect(jsonPath("$.indicators[0].due").value(3000000))
                .andExpect(jsonPath("$.indicators[0].suspended").value(false))
                .andExpect(jsonPath("$.milestones[0].state").value("late"))
                .andExpect(jsonPath("$.milestones[0].daysLate").value(29))
                .andExpect(jsonPath("$.milestones[0].unit").value(nullValue()))
                .andExpect(jsonPath("$.milestones[0].suspended").value(true));
    }

    @Test
    void countsSubmittedEntriesOnThePreliminaryBasisAlone() throws Exception {
        ask("/api/v1/plans/{code}/scorecard?cutoff=2026-06-30&basis=preliminary")
                .andExpect(jsonPath("$.basis").value("preliminary"))
                .andExpect(jsonPath("$.indicators[0].actual").value(2));
    }

    @Test
    void answersAsKnownThenAndEchoesThatMomentInUtc() throws Exception {
        var local = known.atOffset(java.time.ZoneOffset.ofHours(-4)).toString();

        ask("/api/v1/plans/{code}/scorecard?cutoff=2026-06-30&knownAt=" + local)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.knownAt").value(known.toString()));
        ask("/api/v1/plans/{code}/scorecard?knownAt=1999-12-31").andExpect(status().isNotFound());
    }

    @Test
    void listsEveryUnit() throws Exception {
        ask("/api/v1/units/scorecard?plan={code}&cutoff=2026-06-30")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].unit", hasItem(code + "-DOM")))
                .andExpect(jsonPath("$[?(@.unit == '" + code + "-DOM')].scored", contains(1)))
                .andExpect(jsonPath("$[?(@.unit == '" + code + "-DOM')].late", contains(0)))
                .andExpect(jsonPath("$[?(@.unit == '" + code + "-DOM')].coverage", contains(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cutoff=2026-06-31",
                "cutoff=mañana",
                "cutoff=%2B99999-01-01",
                "basis=oficial",
                "knownAt=ayer",
                "knownAt=2026-13-01"
            })
    void refusesABadParameterInSpanish(String parameter) throws Exception {
        ask("/api/v1/plans/{code}/scorecard?" + parameter)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value(org.hamcrest.Matchers.startsWith("urn:rumbo:problem:")));
    }

    @Test
    void knowsNoOtherPlan() throws Exception {
        http.perform(get("/api/v1/plans/nope/scorecard").with(reader())).andExpect(status().isNotFound());
        http.perform(get("/api/v1/units/scorecard?plan=nope").with(reader())).andExpect(status().isNotFound());
        http.perform(get("/api/v1/units/scorecard").with(reader())).andExpect(status().isBadRequest());
    }

    @Test
    void asksForSignInAndForTheRight() throws Exception {
        http.perform(get("/api/v1/plans/{code}/scorecard", code)).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/plans/{code}/scorecard", code)
                        .with(user("concejo")
                                .authorities(new org.springframework.security.core.authority.SimpleGrantedAuthority(
                                        Permissions.READ_REPORTS))))
                .andExpect(status().isForbidden());
    }

    @Test
    @WithMockUser(authorities = Permissions.READ_REPORTS)
    void keepsTheServicesFromThoseWithoutTheRight() {
        var today = Question.today(code);

        Assertions.assertThatThrownBy(() -> scorecards.evaluate(today)).isInstanceOf(AccessDeniedException.class);
        Assertions.assertThatThrownBy(() -> scorecards.board(today)).isInstanceOf(AccessDeniedException.class);
        Assertions.assertThatThrownBy(() -> checks.of(today)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(authorities = Permissions.READ_PLANS)
    void showsAnIndicatorInFullAndTheChecksOfThePlan() {
        var question = new Question(code, LocalDate.of(2026, 6, 30), app.rumbo.scorecard.Basis.OFFICIAL, null);

        var detail = scorecards.indicator(question, "I-1");
        var milestone = scorecards.milestone(question, "H-1");

        Assertions.assertThat(detail.path())
                .extracting(goal -> goal.sheet().code())
                .containsExactly("1", "1.1");
        Assertions.assertThat(detail.periods()).singleElement().satisfies(period -> {
            Assertions.assertThat(period.period()).hasToString("2026-Q2");
            Assertions.assertThat(period.versions())
                    .extracting(app.rumbo.scorecard.Entry::version)
                    .containsExactly(2, 1);
            Assertions.assertThat(period.counted()).isNotNull();
            Assertions.assertThat(period.counted().version()).isEqualTo(1);
            Assertions.assertThat(period.counted().entered().by()).isEqualTo("generator");
        });
        Assertions.assertThat(milestone.reports()).isEmpty();
        Assertions.assertThat(checks.of(question))
                .allMatch(finding -> finding.sentence().contains("no tiene titular propio"));
    }

    private ResultActions ask(String address) throws Exception {
        return http.perform(
                get(java.net.URI.create(address.replace("{code}", code).replace("mañana", "ma%C3%B1ana")))
                        .with(reader()));
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor reader() {
        return user("lectora")
                .authorities(
                        new org.springframework.security.core.authority.SimpleGrantedAuthority(Permissions.READ_PLANS));
    }
}
