package app.rumbo.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.rumbo.IntegrationTest;
import app.rumbo.budget.AssignmentRule.Conditions;
import app.rumbo.budget.LedgerFilter.Which;
import app.rumbo.measurements.Ground;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** Lines of expense find their goal, by hand or by rule, and nothing is lost on the way. */
@IntegrationTest
class AssignmentsIntegrationTests {

    @Autowired
    private Assignments assignments;

    @Autowired
    private AssignmentRules rules;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Ground ground;
    private Ledger ledger;

    @BeforeEach
    void store() {
        ground = Ground.store(jdbc, transactions, 1);
        ledger = new Ledger(jdbc, transactions, ground)
                .goal("2", null, null)
                .line(2026, "215-22-01", "ALFA", null, "10.25", "1", "1")
                .line(2026, "215.22.01.001", "ALFABETO", null, "20", "2", "2")
                .line(2026, "215-22-010", "BETA", null, "40", "4", "4")
                .line(2025, "215-31-02", "ALFA", null, "80", "8", "8");
    }

    @Test
    void linesAreAssignedByHandAndThatIsUndone() {
        var waiting = own(Which.UNASSIGNED);

        var done = as(() -> assignments.assign(ids(waiting.subList(0, 2)), goal("2")));

        assertThat(own(Which.BY_HAND))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.goal()).isEqualTo(ground.plan() + " · 2 Objetivo 2"));
        assertThat(own(Which.UNASSIGNED)).hasSize(2);

        as(() -> {
            assignments.undo(done);
            return done;
        });

        assertThat(own(Which.UNASSIGNED)).isEqualTo(waiting);
    }

    @Test
    void whatSomebodyAssignedAnewIsNotUndone() {
        var lines = ids(own(Which.UNASSIGNED));
        var first = as(() -> assignments.assign(lines, goal("2")));
        as(() -> assignments.assign(lines.subList(0, 1), goal("1")));

        as(() -> {
            assignments.undo(first);
            return first;
        });

        assertThat(own(Which.BY_HAND))
                .singleElement()
                .satisfies(line -> assertThat(line.goal()).contains("· 1 "));
    }

    @Test
    void allThatMatchesIsAssignedAtOnce() {
        var done = as(() -> assignments.assignAll(filter(Which.UNASSIGNED), goal("1")));

        assertThat(done.lines()).hasSize(4);
        assertThat(own(Which.UNASSIGNED)).isEmpty();
        assertThat(jdbc.sql(
                                "select subject || detail::text from trail where kind = 'assignment' order by seq desc limit 1")
                        .query(String.class)
                        .single())
                .contains(ground.plan() + " · 1", "4");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "215-22-01, '', 2",
                "215.22.1, '', 0",
                "215-22, '', 3",
                "'', ALFA, 2",
                "'', alfa*, 3",
                "'', ALF, 0",
                "215-22, ALFA*, 2",
                "'', _LFA*, 0"
            })
    void aRuleFitsWholePartsAndWrittenCentres(String account, String centre, int lines) {
        var conditions = new Conditions(account, null, "", "", centre.isEmpty() ? "" : ledger.centre(centre));

        var preview = as(() -> rules.preview(conditions));
        as(() -> rules.add(conditions, goal("2")));

        if (!centre.isEmpty()) {
            assertThat(preview.fitting().lines()).isEqualTo(lines);
        }
        assertThat(own(Which.BY_RULE)).hasSize(lines);
        dropAll();
        assertThat(own(Which.UNASSIGNED)).hasSize(4);
    }

    @Test
    void theFirstRuleThatFitsDecidesAndNoneDecidesOverAHand() {
        var byHand = own(Which.UNASSIGNED).getFirst();
        as(() -> assignments.assign(List.of(byHand.id()), goal("1")));
        as(() -> rules.add(centre("ALFA*"), goal("1")));
        as(() -> rules.add(centre("ALFABETO"), goal("2")));
        assertThat(goalOf("ALFABETO")).contains("· 1 ");

        var second = as(() -> rules.all()).getLast();
        as(() -> rules.raise(second.id()));

        assertThat(goalOf("ALFABETO")).contains("· 2 ");
        assertThat(own(Which.BY_HAND))
                .singleElement()
                .satisfies(line -> assertThat(line.id()).isEqualTo(byHand.id()));
        assertThat(as(() -> rules.all())).extracting(AssignmentRule::lines).startsWith(1);

        as(() -> {
            assignments.release(List.of(byHand.id()));
            return 0;
        });
        assertThat(own(Which.BY_HAND)).isEmpty();
        dropAll();
    }

    @Test
    void aRuleThatTellsNothingApartIsRefused() {
        assertThatExceptionOfType(BudgetRefused.RuleFitsAll.class)
                .isThrownBy(() -> as(() -> rules.add(new Conditions(" ", null, "", "", ""), goal("1"))));
        assertThatExceptionOfType(BudgetRefused.UnknownRule.class)
                .isThrownBy(() -> as(() -> rules.drop(RuleId.random())));
    }

    @Test
    void whateverIsAssignedTheTotalsReconcileToTheLastPeso() {
        var random = new Random(7);
        for (var line = 0; line < 60; line++) {
            ledger.line(
                    2026,
                    "215-2" + random.nextInt(4) + "-0" + random.nextInt(5),
                    "R" + line,
                    random.nextBoolean() ? "1" : null,
                    String.valueOf(random.nextInt(1_000_000) / 100.0),
                    random.nextInt(4) == 0 ? "null" : String.valueOf(random.nextInt(9999)),
                    "null");
        }
        for (var round = 0; round < 5; round++) {
            var all = own(Which.ALL);
            var some = all.stream()
                    .filter(_ -> random.nextBoolean())
                    .map(LedgerLine::id)
                    .toList();
            as(() -> assignments.assign(some, goal(random.nextBoolean() ? "1" : "2")));
            var totals = as(() -> assignments.totals(filter(Which.UNASSIGNED)));

            assertThat(totals.reconciles()).isTrue();
            assertThat(totals.all().lines()).isEqualTo(64);
            assertThat(totals.all().amounts())
                    .usingComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                    .usingRecursiveComparison()
                    .isEqualTo(Amounts.total(all.stream().map(LedgerLine::amounts)));
        }
    }

    @Test
    void isDoneByThoseWhoKeepPlansAlone() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ground.as("ana", () -> assignments.count(LedgerFilter.WAITING)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ground.as("alcalde", rules::all));
    }

    private void dropAll() {
        as(() -> rules.all()).forEach(rule -> as(() -> rules.drop(rule.id())));
    }

    private Conditions centre(String centre) {
        return new Conditions("", null, "", "", ledger.centre(centre));
    }

    private String goalOf(String centre) {
        return own(Which.ALL).stream()
                .filter(line -> line.costCentre().equals(ledger.centre(centre)))
                .findFirst()
                .map(LedgerLine::goal)
                .orElse("");
    }

    private GoalChoice goal(String code) {
        return assignments.goals().stream()
                .filter(goal ->
                        goal.planCode().equals(ground.plan()) && goal.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> ids(List<LedgerLine> lines) {
        return lines.stream().map(LedgerLine::id).toList();
    }

    private List<LedgerLine> own(Which which) {
        return as(() -> assignments.page(filter(which), 0, 1000));
    }

    private LedgerFilter filter(Which which) {
        return new LedgerFilter(null, null, ground.mark(), which);
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return ground.as("carla", work);
    }
}
