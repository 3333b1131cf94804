package app.rumbo.budget.internal;

import app.rumbo.accounts.Sector;
import app.rumbo.budget.Assignment;
import app.rumbo.budget.GoalChoice;
import app.rumbo.budget.LedgerFilter;
import app.rumbo.budget.LedgerFilter.Which;
import app.rumbo.budget.LedgerLine;
import app.rumbo.budget.LedgerTotals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lines of expense and their goals, many at a time. */
@Component
public class SqlLedger {

    private static final String MATCHING = """
             from ledger_line l
            where (cast(:year as integer) is null or l.year = :year) and (cast(:sector as text) is null or l.sector = :sector)
                and (:text = '' or position(lower(:text) in lower(
                    concat_ws(' ', l.account, l.name, l.cost_centre, l.area, l.source))) > 0)
                and case :which when 'UNASSIGNED' then l.goal_id is null when 'BY_RULE' then l.assigned_by = 'rule'
                    when 'BY_HAND' then l.assigned_by = 'hand' else true end
            """;

    private static final String SUMS = "select count(*) as lines, sum(l.initial) as initial, sum(l.current) as current,"
            + " sum(l.committed) as committed, sum(l.accrued) as accrued, sum(l.paid) as paid";

    private final JdbcClient jdbc;

    SqlLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stretch of them, the most money first. */
    public List<LedgerLine> page(LedgerFilter filter, int offset, int limit) {
        return matching(
                        """
                        select l.*, (select u.code from reading.unit_code u where u.id = l.unit_id) as unit_code,
                            (select p.code || ' · ' || g.code || ' ' || g.name from reading.goal('9999-12-31') g
                            join reading.plan('9999-12-31') p on p.id = g.plan_id where g.id = l.goal_id) as goal
                        """,
                        filter,
                        " order by l.current desc nulls last, l.year desc, l.account, l.id offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(SqlLedger::line)
                .list();
    }

    /** What they add up to. */
    public LedgerTotals.Part part(LedgerFilter filter) {
        return matching(SUMS, filter, "").query(SqlLedger::part).single();
    }

    /** The same of all, of those with a goal and of those without. */
    public LedgerTotals totals(LedgerFilter filter) {
        return new LedgerTotals(part(filter.of(Which.ALL)), assigned(filter), part(filter.of(Which.UNASSIGNED)));
    }

    /** Their ids. */
    public List<UUID> ids(LedgerFilter filter) {
        return List.copyOf(matching("select l.id", filter, "").query(UUID.class).list());
    }

    /** The years that have lines, the latest first. */
    public List<Integer> years() {
        return List.copyOf(jdbc.sql("select distinct year from ledger_line order by year desc")
                .query(Integer.class)
                .list());
    }

    /** The goals of the plans in force. */
    public List<GoalChoice> goals() {
        return jdbc.sql("""
                        select g.id, g.plan_id, p.code as plan_code, g.code, g.name from reading.goal('9999-12-31') g
                            join reading.plan('9999-12-31') p on p.id = g.plan_id where p.status = 'IN_FORCE' order by p.position, g.position
                        """).query(SqlLedger::goal).list();
    }

    /** Gives them a goal by hand. */
    public Assignment assign(Collection<UUID> lines, GoalChoice goal) {
        var before = jdbc.sql("select id, plan_id, goal_id, assigned_by from ledger_line where id = any (:lines)")
                .param("lines", lines.toArray(UUID[]::new))
                .query((row, _) -> new Assignment.Before(
                        id(row, "id"),
                        row.getObject("plan_id", UUID.class),
                        row.getObject("goal_id", UUID.class),
                        row.getString("assigned_by")))
                .list();
        tell(goal.planCode() + " · " + goal.code(), before.size());
        jdbc.sql(
                        "update ledger_line set plan_id = :plan, goal_id = :goal, assigned_by = 'hand' where id = any (:lines)")
                .param("plan", goal.plan())
                .param("goal", goal.id())
                .param("lines", lines.toArray(UUID[]::new))
                .update();
        return new Assignment(goal, before);
    }

    /** Puts back what stood before, where what was assigned still stands. */
    public void restore(Assignment assignment) {
        var lines = assignment.lines();
        tell("", lines.size());
        jdbc.sql("""
                        update ledger_line l set plan_id = b.plan_id, goal_id = b.goal_id, assigned_by = b.assigned_by
                        from unnest(:lines, :plans, :goals, :by) b (id, plan_id, goal_id, assigned_by)
                        where l.id = b.id and l.goal_id = :goal and l.assigned_by = 'hand'
                        """)
                .param("lines", lines.stream().map(Assignment.Before::line).toArray(UUID[]::new))
                .param("plans", lines.stream().map(Assignment.Before::plan).toArray(UUID[]::new))
                .param("goals", lines.stream().map(Assignment.Before::goal).toArray(UUID[]::new))
                .param("by", lines.stream().map(Assignment.Before::by).toArray(String[]::new))
                .param("goal", assignment.goal().id())
                .update();
    }

    /** Takes the goal away that somebody gave them. */
    public void release(Collection<UUID> lines) {
        tell("", lines.size());
        jdbc.sql("update ledger_line set plan_id = null, goal_id = null, assigned_by = null"
                        + " where id = any (:lines) and assigned_by = 'hand'")
                .param("lines", lines.toArray(UUID[]::new))
                .update();
    }

    /** Has the rules decide; how many lines changed. */
    public int assignByRules() {
        return jdbc.sql("select assign_by_rules()").query(Integer.class).single();
    }

    private LedgerTotals.Part assigned(LedgerFilter filter) {
        return matching(SUMS, filter.of(Which.ALL), " and l.goal_id is not null")
                .query(SqlLedger::part)
                .single();
    }

    private void tell(String goal, int lines) {
        jdbc.sql("select tell_assignment(:goal, :lines)")
                .param("goal", goal)
                .param("lines", lines)
                .query()
                .listOfRows();
    }

    private StatementSpec matching(String select, LedgerFilter filter, String then) {
        var sector = filter.sector();
        return jdbc.sql(select + MATCHING + then)
                .param("year", filter.year())
                .param("sector", sector == null ? null : sector.code())
                .param("text", filter.text().strip())
                .param("which", filter.which().name());
    }

    static LedgerTotals.Part part(ResultSet row, int number) throws SQLException {
        return new LedgerTotals.Part(row.getInt("lines"), SqlBudget.amounts(row));
    }

    static GoalChoice goal(ResultSet row, int number) throws SQLException {
        return new GoalChoice(
                id(row, "id"),
                id(row, "plan_id"),
                SqlBudget.text(row, "plan_code"),
                SqlBudget.text(row, "code"),
                SqlBudget.text(row, "name"));
    }

    private static LedgerLine line(ResultSet row, int number) throws SQLException {
        return new LedgerLine(
                id(row, "id"),
                row.getInt("year"),
                SqlBudget.text(row, "account"),
                row.getString("name"),
                Sector.of(SqlBudget.text(row, "sector")).orElseThrow(),
                SqlBudget.text(row, "area"),
                SqlBudget.text(row, "source"),
                SqlBudget.text(row, "cost_centre"),
                row.getString("unit_code"),
                row.getString("goal"),
                "hand".equals(row.getString("assigned_by")),
                SqlBudget.amounts(row));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }
}
