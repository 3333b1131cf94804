package app.rumbo.budget.internal;

import app.rumbo.accounts.Sector;
import app.rumbo.budget.AssignmentRule;
import app.rumbo.budget.AssignmentRule.Conditions;
import app.rumbo.budget.AssignmentRule.Preview;
import app.rumbo.budget.GoalChoice;
import app.rumbo.budget.RuleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Rules of assignment. */
@Component
public class SqlRules {

    private static final String FITS =
            " from ledger_line l where l.assigned_by is distinct from 'hand' and assignment_fits("
                    + "reading.account_key(l.account), l.sector, l.area, l.source, l.cost_centre,"
                    + " reading.account_key(:account), :sector, :area, :source, :centre)";

    private static final String SUMS = "select count(*) as lines, sum(l.initial) as initial, sum(l.current) as current,"
            + " sum(l.committed) as committed, sum(l.accrued) as accrued, sum(l.paid) as paid";

    private final JdbcClient jdbc;

    SqlRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All in their order, each with the lines that it decides and no rule before it does. */
    public List<AssignmentRule> all() {
        return List.copyOf(jdbc.sql("""
                        with line as materialized (
                            select reading.account_key(account) as key, sector, area, source, cost_centre
                            from ledger_line where assigned_by = 'rule'),
                        rule as materialized (
                            select id, position, reading.account_key(account) as key, sector, area, source, cost_centre
                            from assignment_rule),
                        decided as (
                            select first.id, count(*) as lines from line l cross join lateral (
                                select r.id from rule r where assignment_fits(l.key, l.sector, l.area, l.source,
                                    l.cost_centre, r.key, r.sector, r.area, r.source, r.cost_centre)
                                order by r.position limit 1) first
                            group by first.id)
                        select r.id as rule_id, r.position, r.account, r.sector, r.area, r.source, r.cost_centre,
                            g.id, g.plan_id, p.code as plan_code, g.code, g.name, coalesce(d.lines, 0) as lines
                        from assignment_rule r join reading.goal('9999-12-31') g on g.id = r.goal_id
                            join reading.plan('9999-12-31') p on p.id = r.plan_id left join decided d on d.id = r.id
                        order by r.position
                        """).query(SqlRules::rule).list());
    }

    /** What one of those conditions would touch. */
    public Preview preview(Conditions conditions) {
        return new Preview(
                with(jdbc.sql(SUMS + FITS), conditions).query(SqlLedger::part).single(),
                with(jdbc.sql(SUMS + FITS + " and l.goal_id is null"), conditions)
                        .query(SqlLedger::part)
                        .single());
    }

    /** Adds one after the others. */
    public void add(RuleId id, Conditions conditions, GoalChoice goal) {
        with(jdbc.sql("""
                                insert into assignment_rule
                                    (id, position, account, sector, area, source, cost_centre, plan_id, goal_id)
                                select :id, coalesce(max(position), 0) + 1, :account, :sector, :area, :source, :centre,
                                    :plan, :goal
                                from assignment_rule
                                """), conditions)
                .param("id", id.value())
                .param("plan", goal.plan())
                .param("goal", goal.id())
                .update();
    }

    /** Gives one other conditions; false where it is gone. */
    public boolean change(RuleId id, Conditions conditions, GoalChoice goal) {
        return with(jdbc.sql("""
                                update assignment_rule set account = :account, sector = :sector, area = :area,
                                    source = :source, cost_centre = :centre, plan_id = :plan, goal_id = :goal,
                                    row_version = row_version + 1
                                where id = :id
                                """), conditions)
                        .param("id", id.value())
                        .param("plan", goal.plan())
                        .param("goal", goal.id())
                        .update()
                == 1;
    }

    /** Changes places with the one before it. */
    public void raise(RuleId id) {
        jdbc.sql("""
                        with pair as (
                            select r.id, r.position, b.id as before_id, b.position as before_position
                            from assignment_rule r cross join lateral (
                                select id, position from assignment_rule where position < r.position
                                order by position desc limit 1) b
                            where r.id = :id)
                        update assignment_rule a
                        set position = case when a.id = p.id then p.before_position else p.position end,
                            row_version = a.row_version + 1
                        from pair p where a.id in (p.id, p.before_id)
                        """).param("id", id.value()).update();
    }

    /** Takes one away; false where it is gone. */
    public boolean drop(RuleId id) {
        return jdbc.sql("delete from assignment_rule where id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static StatementSpec with(StatementSpec sql, Conditions conditions) {
        var sector = conditions.sector();
        return sql.param("account", conditions.account())
                .param("sector", sector == null ? "" : sector.code())
                .param("area", conditions.area())
                .param("source", conditions.source())
                .param("centre", conditions.costCentre());
    }

    private static AssignmentRule rule(ResultSet row, int number) throws SQLException {
        return new AssignmentRule(
                new RuleId(SqlLedger.id(row, "rule_id")),
                row.getInt("position"),
                new Conditions(
                        SqlBudget.text(row, "account"),
                        Sector.of(SqlBudget.text(row, "sector")).orElse(null),
                        SqlBudget.text(row, "area"),
                        SqlBudget.text(row, "source"),
                        SqlBudget.text(row, "cost_centre")),
                SqlLedger.goal(row, number),
                row.getInt("lines"));
    }
}
