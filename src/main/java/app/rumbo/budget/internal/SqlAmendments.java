package app.rumbo.budget.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.Amendment;
import app.rumbo.budget.Amendment.ActKind;
import app.rumbo.budget.Amendment.Line;
import app.rumbo.budget.Amendment.Text;
import app.rumbo.budget.AmendmentBook.Kept;
import app.rumbo.budget.AmendmentId;
import app.rumbo.budget.GoalChoice;
import app.rumbo.shared.Overtaken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The acts that changed the budget. */
@Component
public class SqlAmendments {

    private final JdbcClient jdbc;
    private final SqlLedger ledger;

    SqlAmendments(JdbcClient jdbc, SqlLedger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    private record Placed(UUID amendment, Line line) {}

    /** All of them, the latest first. */
    public List<Amendment> all() {
        var lines = lines();
        return jdbc.sql("select * from budget_amendment order by day desc, number desc")
                .query((row, _) -> amendment(row, lines))
                .list();
    }

    /** The years that acts or lines of expense speak of. */
    public List<Integer> years() {
        return List.copyOf(jdbc.sql("""
                        select year from ledger_line union select year from budget_amendment_line order by year desc
                        """).query(Integer.class).list());
    }

    /** A year's expense of a sector by account. */
    public List<Kept> kept(int year, Sector sector) {
        return jdbc.sql("""
                        select account, sum(initial) as initial, sum(current) as current from ledger_line
                        where year = :year and sector = :sector group by account
                        """)
                .param("year", year)
                .param("sector", sector.code())
                .query((row, _) -> new Kept(
                        new AccountCode(SqlBudget.text(row, "account")),
                        row.getBigDecimal("initial"),
                        row.getBigDecimal("current")))
                .list();
    }

    /** The goals of the plans in force. */
    public List<GoalChoice> goals() {
        return ledger.goals();
    }

    /** The goals of every plan. */
    public List<GoalChoice> everyGoal() {
        return jdbc.sql("""
                        select g.id, g.plan_id, p.code as plan_code, g.code, g.name
                        from reading.goal('9999-12-31') g join reading.plan('9999-12-31') p on p.id = g.plan_id
                        """).query(SqlLedger::goal).list();
    }

    /** Adds one with its lines. */
    public void add(AmendmentId id, Text text) {
        said(jdbc.sql("""
                                insert into budget_amendment (id, number, day, act_kind, act_number, session_day, reason)
                                values (:id, :number, :day, :kind, :act, :session, :reason)
                                """), id, text).update();
        addLines(id, text.lines());
    }

    /** Says anew what one says. */
    public void change(AmendmentId id, Text text) {
        said(jdbc.sql("""
                                update budget_amendment set number = :number, day = :day, act_kind = :kind,
                                    act_number = :act, session_day = :session, reason = :reason,
                                    row_version = row_version + 1
                                where id = :id
                                """), id, text).update();
        dropLines(id);
        addLines(id, text.lines());
    }

    /** Takes one away. */
    public void drop(AmendmentId id) {
        dropLines(id);
        jdbc.sql("delete from budget_amendment where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Who changed it last, and when. */
    public Overtaken overtaken(AmendmentId id, Text standing) {
        return jdbc.sql("""
                        select coalesce(p.display_name, h.known_by) as name, h.known_from as at
                        from history.budget_amendment h left join reading.person p on p.username = h.known_by
                        where h.id = :id and h.known_to = 'infinity'
                        """)
                .param("id", id.value())
                .query((row, _) -> new Overtaken(
                        standing,
                        SqlBudget.text(row, "name"),
                        Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                                .toInstant()))
                .single();
    }

    private void dropLines(AmendmentId id) {
        jdbc.sql("delete from budget_amendment_line where amendment_id = :id")
                .param("id", id.value())
                .update();
    }

    private void addLines(AmendmentId id, List<Line> lines) {
        jdbc.sql("""
                        insert into budget_amendment_line
                            (amendment_id, place, year, account, sector, plan_id, goal_id, amount)
                        select :id, l.* from unnest(:places, :years, :accounts, :sectors, :plans, :goals, :amounts) l
                        """)
                .param("id", id.value())
                .param("places", IntStream.range(0, lines.size()).boxed().toArray(Integer[]::new))
                .param("years", lines.stream().map(Line::year).toArray(Integer[]::new))
                .param(
                        "accounts",
                        lines.stream().map(line -> line.account().written()).toArray(String[]::new))
                .param(
                        "sectors",
                        lines.stream().map(line -> line.sector().code()).toArray(String[]::new))
                .param("plans", lines.stream().map(line -> plan(line.goal())).toArray(UUID[]::new))
                .param("goals", lines.stream().map(line -> goal(line.goal())).toArray(UUID[]::new))
                .param("amounts", lines.stream().map(Line::amount).toArray(java.math.BigDecimal[]::new))
                .update();
    }

    private static @Nullable UUID plan(@Nullable GoalChoice goal) {
        return goal == null ? null : goal.plan();
    }

    private static @Nullable UUID goal(@Nullable GoalChoice goal) {
        return goal == null ? null : goal.id();
    }

    private static StatementSpec said(StatementSpec sql, AmendmentId id, Text text) {
        return sql.param("id", id.value())
                .param("number", text.number())
                .param("day", text.day())
                .param("kind", text.actKind().name())
                .param("act", text.actNumber())
                .param("session", text.sessionDay())
                .param("reason", text.reason());
    }

    private Map<UUID, List<Line>> lines() {
        return jdbc
                .sql("""
                        select l.amendment_id, l.year, l.account, l.sector, l.amount, g.id, g.plan_id, p.code as plan_code,
                            g.code, g.name
                        from budget_amendment_line l left join reading.goal('9999-12-31') g on g.id = l.goal_id
                            left join reading.plan('9999-12-31') p on p.id = l.plan_id
                        order by l.amendment_id, l.place
                        """)
                .query((row, number) -> new Placed(SqlLedger.id(row, "amendment_id"), line(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Placed::amendment, Collectors.mapping(Placed::line, Collectors.toList())));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getInt("year"),
                new AccountCode(SqlBudget.text(row, "account")),
                Sector.of(SqlBudget.text(row, "sector")).orElseThrow(),
                row.getObject("id", UUID.class) == null ? null : SqlLedger.goal(row, number),
                row.getBigDecimal("amount"));
    }

    private static Amendment amendment(ResultSet row, Map<UUID, List<Line>> lines) throws SQLException {
        var id = SqlLedger.id(row, "id");
        return new Amendment(
                new AmendmentId(id),
                new Text(
                        SqlBudget.text(row, "number"),
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        ActKind.valueOf(SqlBudget.text(row, "act_kind")),
                        SqlBudget.text(row, "act_number"),
                        row.getObject("session_day", LocalDate.class),
                        SqlBudget.text(row, "reason"),
                        lines.getOrDefault(id, List.of())));
    }
}
