package app.rumbo.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.AccountBook;
import app.rumbo.budget.AccountBudget;
import app.rumbo.budget.BudgetAsked;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.Budgets;
import app.rumbo.budget.Ledger;
import app.rumbo.fixtures.Dice;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.Ground;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Sums of the budget are kept by year until a line of that year changes, and never a moment longer. */
@IntegrationTest
class KeptSumsIntegrationTests {

    private static final int CHANGES = Integer.getInteger("rumbo.budget-changes", 80);

    private static final String OURS = " cost_centre like '%s-%%' and year = %d";
    private static final String PLANNED = " plan_id = (select id from plan where code = '%s') and year = %d";
    private static final String GOAL =
            "(select g.%s from goal g join plan p on p.id = g.plan_id where p.code = '%s' and g.code = '1.1')";

    @Autowired
    private SqlBudget kept;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Knowledge knowledge;

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
                .goal("1.1", "1", null)
                .line(2024, "215-22-01", "A", "1.1", "1000", "600", "700")
                .line(2025, "215-22-01", "A", "1.1", "2000", "900", "null")
                .planned(2025, "215.22.01", "1.1", "10")
                .planned(2026, "215.22.01", "1.1", "20");
    }

    @Test
    void theyAreTheSameAsSummedAnewAfterManyChangesByChance() {
        var dice = new Dice(11);
        var moments = new ArrayList<Instant>();
        for (var i = 0; i < CHANGES; i++) {
            change(dice, i);
            moments.add(knowledge.latest());
            var known = dice.percent(70) ? moments.getLast() : dice.any(moments);
            var year = dice.percent(60) ? null : dice.between(2024, 2026);

            compare("change " + i, sheet(year, known));
        }
    }

    @Test
    void aLineOfOneYearLeavesTheSumsOfTheOthers() {
        var before = kept(sheet(null, null));

        ledger.line(2026, "215-22-02", "B", "1.1", "5", "5", "5");
        var after = kept(sheet(null, null));

        assertThat(after.planned()).hasSameSizeAs(before.planned());
        assertThat(before.goals())
                .allSatisfy(each -> assertThat(after.goals())
                        .anySatisfy(same ->
                                assertThat(same == each || each.year() == 2026).isTrue()));
        assertThat(after.goals()).hasSize(before.goals().size() + 1);
    }

    @Test
    void whatAnOpenRecordingHasChangedSoFarIsShownToItAloneAndNeverKept() {
        var before = kept(sheet(null, null)).goals();
        transactions.executeWithoutResult(rollingBack -> {
            knowledge.record();
            for (var account : List.of("215-22-02", "215-22-03")) {
                ledger.line(2025, account, "B", "1.1", "5", "5", "5");
                compare(account, sheet(null, null));
                assertThat(kept(sheet(null, null)).goals()).doesNotContainSequence(before);
            }
            rollingBack.setRollbackOnly();
        });

        assertThat(kept(sheet(null, null)).goals()).containsExactlyInAnyOrderElementsOf(before);
    }

    private void change(Dice dice, int number) {
        var year = dice.between(2024, 2026);
        var ours = OURS.formatted(ground.mark(), year);
        var planned = PLANNED.formatted(ground.plan(), year);
        var account = "215-22-0" + dice.between(1, 4);
        switch (dice.between(0, 8)) {
            case 0, 1 -> ledger.line(year, account, "N" + number, dice.percent(70) ? "1.1" : null, "10", "7", "null");
            case 2 -> ledger.recorded("update ledger_line set paid = coalesce(paid, 0) + 1 where" + ours);
            case 3 -> ledger.recorded("update ledger_line set name = name || '.', current = null where" + ours);
            case 4 ->
                ledger.recorded(
                        "update ledger_line set plan_id = null, goal_id = null, assigned_by = null where" + ours);
            case 5 ->
                ledger.recorded("update ledger_line set assigned_by = 'hand', plan_id = %s, goal_id = %s where"
                                .formatted(
                                        GOAL.formatted("plan_id", ground.plan()), GOAL.formatted("id", ground.plan()))
                        + ours);
            case 6 ->
                ledger.recorded("delete from ledger_line where account = '" + account + "' and" + ours)
                        .recorded("delete from budget_line where account = '215.22.09' and" + planned);
            case 7 -> ledger.recorded("update budget_line set current = current + 1 where" + planned);
            default ->
                ledger.recorded("update plan set row_version = row_version + 1 where code = '" + ground.plan() + "'");
        }
    }

    private void compare(String when, BudgetSheet sheet) {
        var found = kept(sheet);
        var anew = new SqlBudget(jdbc).sums(sheet.asked(), sheet.card());
        assertThat(found.goals()).as(when).containsExactlyInAnyOrderElementsOf(anew.goals());
        assertThat(found.waiting()).as(when).containsExactlyInAnyOrderElementsOf(anew.waiting());
        assertThat(found.planned()).as(when).containsExactlyInAnyOrderElementsOf(anew.planned());
        assertThat(found.planned()).as(when).hasSize(onlyPlanned(sheet));
        assertThat(rows(kept.accounts(sheet, null, Set.of(), Set.of())))
                .as(when)
                .isEqualTo(rows(new SqlBudget(jdbc).accounts(sheet, null, Set.of(), Set.of())));
    }

    private SqlBudget.Sums kept(BudgetSheet sheet) {
        return kept.sums(sheet.asked(), sheet.card());
    }

    private static List<AccountBudget> rows(List<AccountBook.Line> lines) {
        return new AccountBook(lines, _ -> null).rows(1);
    }

    /** As the budget by goal, published for all, has it. */
    private int onlyPlanned(BudgetSheet sheet) {
        var asked = sheet.asked().year();
        return jdbc.sql("""
                        select count(*) from reading.goal_budget(:k) where not from_ledger and plan_id = :plan
                            and year between :from and :to
                        """)
                .param("k", sheet.card().asOf().knownAt().atOffset(ZoneOffset.UTC))
                .param("plan", sheet.card().plan().id())
                .param("from", asked == null ? 2024 : asked)
                .param("to", asked == null ? 2026 : asked)
                .query(Integer.class)
                .single();
    }

    private BudgetSheet sheet(@Nullable Integer year, @Nullable Instant known) {
        var question = new Question(ground.plan(), LocalDate.of(2026, 6, 30), Basis.OFFICIAL, known);
        return ground.as("alcalde", () -> budgets.sheet(new BudgetAsked(question, Sector.MUNICIPAL, year, null, null)));
    }
}
