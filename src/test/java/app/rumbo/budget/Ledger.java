package app.rumbo.budget;

import app.rumbo.measurements.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Stores lines of expense for a {@link Ground}'s plan; its mark is in their cost centres, to tell them from others'. */
public record Ledger(JdbcClient jdbc, TransactionOperations transactions, Ground ground) {

    /** A line; amounts as SQL writes them. */
    public Ledger line(
            int year,
            String account,
            String centre,
            @Nullable String goal,
            String current,
            String accrued,
            String paid) {
        return recorded("""
                insert into ledger_line (year, account, cost_centre, name, plan_id, goal_id, assigned_by, initial, current,
                    accrued, paid)
                select %d, '%s', '%s', 'Línea', g.plan_id, g.id, case when g.id is not null then 'hand' end,
                    %s, %s, %s, %s
                from (select 1) one left join (select g.id, g.plan_id from goal g join plan p on p.id = g.plan_id
                    where p.code = '%s' and g.code = '%s') g on true
                """.formatted(
                        year,
                        account,
                        centre(centre),
                        current,
                        current,
                        accrued,
                        paid,
                        ground.plan(),
                        goal == null ? "" : goal));
    }

    /** What the exchange workbook says of a goal. */
    public Ledger planned(int year, String account, String goal, String current) {
        return recorded("""
                insert into budget_line (plan_id, goal_id, year, account, current)
                select g.plan_id, g.id, %d, '%s', %s from goal g join plan p on p.id = g.plan_id
                where p.code = '%s' and g.code = '%s'
                """.formatted(year, account, current, ground.plan(), goal));
    }

    /** A goal below another, answered for by a unit of the ground. */
    public Ledger goal(String code, @Nullable String above, @Nullable String unit) {
        return recorded("""
                insert into goal (id, plan_id, code, parent_id, name, weight, unit_id, status, row_version)
                select gen_random_uuid(), p.id, '%s', (select id from goal where plan_id = p.id and code = '%s'), 'Objetivo %s',
                    1, (select id from org_unit where code = '%s'), 'ACTIVE', 0
                from plan p where p.code = '%s'
                """.formatted(
                        code, above == null ? "" : above, code, unit == null ? "" : ground.unit(unit), ground.plan()));
    }

    /** A milestone of a goal with what is reported done of it on its first day. */
    public Ledger milestone(String goal, String code, String due, String percent) {
        recorded("""
                insert into milestone (id, plan_id, goal_id, code, name, weight, starts, due, row_version)
                select gen_random_uuid(), g.plan_id, g.id, '%s', 'Hito %s', 1, '2024-01-01', '%s', 0
                from goal g join plan p on p.id = g.plan_id where p.code = '%s' and g.code = '%s'
                """.formatted(code, code, due, ground.plan(), goal));
        return recorded("""
                insert into milestone_report (id, milestone_id, report_date, version, percent, state)
                select gen_random_uuid(), m.id, '2024-01-02', 1, %s, 'validated'
                from milestone m join plan p on p.id = m.plan_id where p.code = '%s' and m.code = '%s'
                """.formatted(percent, ground.plan(), code));
    }

    /** A cost centre of the ground's own. */
    public String centre(String name) {
        return ground.mark() + "-" + name;
    }

    public Ledger recorded(String sql) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'contable')").query().singleRow();
            jdbc.sql(sql).update();
        });
        return this;
    }
}
