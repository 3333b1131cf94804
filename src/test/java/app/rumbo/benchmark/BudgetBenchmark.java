package app.rumbo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.TestDatabase;
import app.rumbo.WebIntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.access.Users;
import app.rumbo.budget.BudgetAsked;
import app.rumbo.budget.BudgetQuestions;
import app.rumbo.budget.Budgets;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The board of 200,000 lines of expense, beside the bare SQL that sums the same lines. What the exchange workbook says of the
 * same goals, half of which accounting tells too, the board reads and the bare SQL does not.
 */
@Tag("benchmark")
@WebIntegrationTest
class BudgetBenchmark {

    private static final int WARM = 5;
    private static final int COUNTED = 15;
    private static final int LINES = 200_000;

    /** Nine of ten lines have a goal; each year has a quarter of them. */
    private static final String STORE = """
            insert into ledger_line (year, account, area, cost_centre, name, plan_id, goal_id, assigned_by,
                initial, current, committed, accrued, paid)
            select 2023 + n % 4, '215-' || (21 + n % 14) || '-0' || (1 + n / 14 % 4) || '-00' || (n / 56 % 9), 1 + n % 6,
                'CC-' || n, 'Línea ' || n, g.plan_id, g.id, case when g.id is not null then 'hand' end,
                n * 1000, n * 1100, n * 900, n * 700, n * 650
            from generate_series(1, :lines) n left join (
                select row_number() over (order by g.code) as place, g.id, g.plan_id from goal g join plan p on p.id = g.plan_id
                where p.code = :plan and g.parent_id is not null) g on g.place = 1 + n / 10 % 60 and n % 10 > 0
            """;

    /** Of each goal and year eight accounts, of at least four of which no line of expense is. */
    private static final String PLAN = """
            insert into budget_line (plan_id, goal_id, year, account, initial, current)
            select g.plan_id, g.id, y, '215.' || (21 + n) || '.0' || (1 + n % 2 * 8) || '.000', 1000, 2000
            from goal g join plan p on p.id = g.plan_id, generate_series(2023, 2026) y, generate_series(0, 7) n
            where p.code = :plan and g.parent_id is not null
            """;

    /** All lines by goal and year, those without a goal among them. */
    private static final String BARE_GOALS = """
            select goal_id, year, count(*), sum(initial), sum(current), sum(committed), sum(accrued), sum(paid)
            from reading.ledger_line(now()) where sector = 'municipal' and year between 2023 and 2026 group by goal_id, year
            """;

    private static final String BARE_ACCOUNTS = """
            select account, sum(initial), sum(current), sum(committed), sum(accrued), sum(paid)
            from reading.ledger_line(now()) where sector = 'municipal' and year between 2023 and 2026
                and plan_id = (select id from plan where code = :plan) group by account
            """;

    /** Thirty rules that fit a part of the lines each. */
    private static final String RULES = """
            insert into assignment_rule (id, position, account, area, plan_id, goal_id)
            select gen_random_uuid(), n, '215-' || (20 + n), '', g.plan_id, g.id from generate_series(1, 30) n
                join (select row_number() over (order by g.code) as place, g.id, g.plan_id from goal g
                    join plan p on p.id = g.plan_id where p.code = :plan and g.parent_id is not null) g on g.place = n
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Users users;

    @Autowired
    private Budgets budgets;

    @Autowired
    private BudgetQuestions questions;

    @LocalServerPort
    private int port;

    @Test
    void theBoardBesideBareSql() throws Exception {
        var municipality = Municipality.of(1);
        municipality.store(jdbc, transaction);
        store(municipality);
        var client = new Client(port, users);
        var asked = BudgetAsked.of(new Question(municipality.plan(), Municipality.CUTOFF, Basis.OFFICIAL, null));
        assertThat(SystemUser.call(() -> budgets.sheet(asked)).unassigned().lines())
                .isEqualTo(LINES / 10);

        var bare = Timing.of(WARM, COUNTED, () -> bare(municipality));
        var board = Timing.of(WARM, COUNTED, () -> SystemUser.run(() -> board(asked)));
        var changed =
                Timing.of(4, 20, () -> recorded(ONE_CHANGED, municipality), () -> SystemUser.run(() -> board(asked)));
        var json = Timing.of(
                WARM,
                COUNTED,
                () -> client.get("/api/v1/plans/" + municipality.plan() + "/budget?cutoff=" + Municipality.CUTOFF));

        Findings.tell("budget, %,d lines of expense", LINES);
        Findings.tell("  bare SQL: by goal and year, by account   %s", bare);
        Findings.tell("  board: goals, accounts, contradictions   %s, ratio %.2f", board, board.p50() / bare.p50());
        Findings.tell(
                "  board, first after a line changed          %s, ratio %.2f", changed, changed.p50() / bare.p50());
        Findings.tell("  goals as JSON over HTTP                  %s, ratio %.2f", json, json.p50() / bare.p50());
        rules(municipality);
    }

    private static final String ONE_CHANGED = """
            update ledger_line set paid = coalesce(paid, 0) + 1
            where :plan <> '' and id = (select id from ledger_line where goal_id is not null limit 1)
            """;

    private void store(Municipality municipality) {
        recorded(STORE.replace(":lines", String.valueOf(LINES)), municipality);
        recorded(PLAN, municipality);
        TestDatabase.asOwner("analyze");
    }

    private void rules(Municipality municipality) throws Exception {
        recorded(
                "update ledger_line set plan_id = null, goal_id = null, assigned_by = null where :plan <> ''",
                municipality);
        recorded(RULES, municipality);
        var timing = Timing.of(
                0,
                1,
                () -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("select begin_recording(now(), 'benchmark')")
                            .query()
                            .singleRow();
                    assertThat(jdbc.sql("select assign_by_rules()")
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(LINES);
                }));
        Findings.tell("  thirty rules give every line its goal    %s", timing);
    }

    private void board(BudgetAsked asked) {
        var sheet = budgets.sheet(asked);
        budgets.accounts(sheet, null);
        questions.of(sheet.card().plan().code(), sheet.card().asOf().knownAt());
    }

    private void bare(Municipality municipality) {
        jdbc.sql(BARE_GOALS).query().listOfRows();
        jdbc.sql(BARE_ACCOUNTS).param("plan", municipality.plan()).query().listOfRows();
    }

    private void recorded(String sql, Municipality municipality) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'benchmark')").query().singleRow();
            jdbc.sql("select tell_assignment('', 0)").query().listOfRows();
            jdbc.sql(sql).param("plan", municipality.plan()).update();
        });
    }
}
