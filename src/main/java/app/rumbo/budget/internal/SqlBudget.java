package app.rumbo.budget.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.AccountBook;
import app.rumbo.budget.Amounts;
import app.rumbo.budget.BudgetAsked;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.GoalSum;
import app.rumbo.budget.Investment;
import app.rumbo.budget.PlannedLine;
import app.rumbo.budget.Years;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.shared.Country;
import app.rumbo.shared.Recent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Adds lines up: the database does the sums, whatever the number of lines; those of a year are kept until one of its lines
 * changes.
 */
@Component
public class SqlBudget {

    private static final String SUMS = "sum(initial) as initial, sum(current) as current, sum(committed) as committed,"
            + " sum(accrued) as accrued, sum(paid) as paid";

    private static final String ASKED = """
             sector = :sector and year = any (:years) and (cast(:source as text) is null or source = :source)
            """;

    /** Years of a question; some tens of kilobytes each. */
    private static final int KEPT = 150;

    private final JdbcClient jdbc;
    private final Recent<YearAsked, Sums> sums = new Recent<>(KEPT);
    private final Recent<AccountsAsked, List<AccountBook.Line>> accounts = new Recent<>(KEPT);

    SqlBudget(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the lines add up to.
     *
     * @param goals of the plan's goals
     * @param waiting of lines that have no goal yet
     * @param planned what only the exchange workbook says, among that of the goals
     */
    public record Sums(List<GoalSum> goals, List<Waiting> waiting, List<PlannedLine> planned) {

        private Sums of(int year) {
            return new Sums(
                    goals.stream().filter(each -> each.year() == year).toList(),
                    waiting.stream().filter(each -> each.year() == year).toList(),
                    planned.stream().filter(each -> each.year() == year).toList());
        }

        private static Sums of(Collection<Sums> years) {
            return new Sums(
                    years.stream().flatMap(each -> each.goals.stream()).toList(),
                    years.stream().flatMap(each -> each.waiting.stream()).toList(),
                    years.stream().flatMap(each -> each.planned.stream()).toList());
        }
    }

    /** What the lines without a goal of a unit and a year add up to. */
    public record Waiting(@Nullable UUID unit, int year, BudgetSheet.Unassigned sum) {}

    /**
     * When a line of a year last changed.
     *
     * @param settled whether nothing can be added to it; otherwise it is the asker's own recording, still open
     */
    private record Change(int year, Instant at, boolean settled) {}

    /** @param lastChange the last moment up to K at which a line of the year changed */
    private record YearAsked(
            int year,
            Instant lastChange,
            UUID plan,
            Sector sector,
            @Nullable String source) {}

    private record AccountsAsked(YearAsked year, @Nullable Set<UUID> goals, Set<UUID> units, Set<UUID> theirs) {}

    private record Row(
            @Nullable UUID goal,
            @Nullable UUID unit,
            int year,
            int lines,
            Amounts amounts,
            int overpaidLines,
            BigDecimal overpaid) {}

    /** By goal, unit and year, from the plan's first year up to D's. */
    public Sums sums(BudgetAsked asked, Scorecard card) {
        var changes = changes(card, years(asked, card));
        var kept = isSettled(changes) ? sums : new Recent<YearAsked, Sums>(KEPT);
        return Sums.of(kept.getAll(years(changes, asked, card), missing -> added(asked, card, missing))
                .values());
    }

    /** By their years, all in one look at accounting's lines. */
    private Map<YearAsked, Sums> added(BudgetAsked asked, Scorecard card, List<YearAsked> years) {
        var added = added(asked, card, years(years));
        return years.stream().collect(Collectors.toMap(Function.identity(), each -> added.of(each.year())));
    }

    private List<Change> changes(Scorecard card, Years years) {
        return jdbc.sql("select year, changed_at, settled from reading.last_budget_change(:k, :from, :to)")
                .param("k", card.asOf().knownAt().atOffset(ZoneOffset.UTC))
                .param("from", years.from())
                .param("to", years.to())
                .query((row, _) -> new Change(
                        row.getInt("year"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("settled")))
                .list();
    }

    private static boolean isSettled(List<Change> changes) {
        return changes.stream().allMatch(Change::settled);
    }

    private static List<YearAsked> years(List<Change> changes, BudgetAsked asked, Scorecard card) {
        return changes.stream()
                .map(change ->
                        new YearAsked(change.year(), change.at(), card.plan().id(), asked.sector(), asked.source()))
                .toList();
    }

    private static Integer[] years(Collection<YearAsked> years) {
        return years.stream().map(YearAsked::year).toArray(Integer[]::new);
    }

    private static Years years(BudgetAsked asked, Scorecard card) {
        var starts = card.plan().starts().getYear();
        var ends = card.asOf().cutoff().getYear();
        return asked.year() == null
                ? new Years(starts, ends)
                : new Years(Math.max(starts, asked.year()), Math.min(ends, asked.year()));
    }

    private Sums added(BudgetAsked asked, Scorecard card, Integer[] years) {
        var rows = asked(
                        """
                        select goal_id, unit_id, year, count(*) as lines,
                            count(*) filter (where paid > accrued) as overpaid_lines,
                            coalesce(sum(paid - accrued) filter (where paid > accrued), 0) as overpaid,
                        """
                                + SUMS + " from reading.ledger_line(:k) where (goal_id is null or plan_id = :plan) and"
                                + ASKED + " group by goal_id, unit_id, year",
                        asked,
                        card,
                        years)
                .query(SqlBudget::row)
                .list();
        var planned = planned(asked, card, years);
        return new Sums(
                Stream.concat(
                                rows.stream().flatMap(row -> goal(row).stream()),
                                planned.stream().map(PlannedLine::sum))
                        .toList(),
                rows.stream()
                        .filter(row -> row.goal() == null)
                        .map(row -> new Waiting(
                                row.unit(), row.year(), new BudgetSheet.Unassigned(row.lines(), row.amounts())))
                        .toList(),
                planned);
    }

    private List<PlannedLine> planned(BudgetAsked asked, Scorecard card, Integer[] years) {
        return asked(
                        "select goal_id, year, account, initial, current, committed, accrued, paid"
                                + " from reading.planned_line(:k, :years) where plan_id = :plan and" + ASKED,
                        asked,
                        card,
                        years)
                .query((row, _) -> new PlannedLine(
                        SqlLedger.id(row, "goal_id"),
                        row.getInt("year"),
                        new AccountCode(text(row, "account")),
                        amounts(row)))
                .list();
    }

    /**
     * Accounting's lines by year and account.
     *
     * @param goals only these; null for all
     * @param units only lines of these, and those that name none and have a goal of {@code theirs}; empty for all
     */
    public List<AccountBook.Line> accounts(
            BudgetSheet sheet, @Nullable Set<UUID> goals, Set<UUID> units, Set<UUID> theirs) {
        var card = sheet.card();
        var changes = changes(card, sheet.years());
        var within = goals == null ? null : Set.copyOf(goals);
        var kept = isSettled(changes) ? accounts : new Recent<AccountsAsked, List<AccountBook.Line>>(KEPT);
        return kept
                .getAll(
                        years(changes, sheet.asked(), card).stream()
                                .map(year -> new AccountsAsked(year, within, Set.copyOf(units), Set.copyOf(theirs)))
                                .toList(),
                        missing -> addedByAccount(sheet, missing))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Map<AccountsAsked, List<AccountBook.Line>> addedByAccount(BudgetSheet sheet, List<AccountsAsked> missing) {
        var first = missing.getFirst();
        var goals = first.goals();
        var lines = new HashMap<Integer, List<AccountBook.Line>>();
        asked(
                        "select year, account, max(name collate \"C\") as name, " + SUMS
                                + " from reading.ledger_line(:k) where plan_id = :plan and" + ASKED + """
                                 and (:every or goal_id = any (:goals))
                                and (:everybody or unit_id = any (:units) or (unit_id is null and goal_id = any (:theirs)))
                                group by year, account
                                """,
                        sheet.asked(),
                        sheet.card(),
                        years(missing.stream().map(AccountsAsked::year).toList()))
                .param("every", goals == null)
                .param("goals", goals == null ? new UUID[0] : goals.toArray(UUID[]::new))
                .param("everybody", first.units().isEmpty())
                .param("units", first.units().toArray(UUID[]::new))
                .param("theirs", first.theirs().toArray(UUID[]::new))
                .query(row -> {
                    lines.computeIfAbsent(row.getInt("year"), _ -> new ArrayList<>())
                            .add(new AccountBook.Line(
                                    new AccountCode(text(row, "account")), row.getString("name"), amounts(row)));
                });
        return missing.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> lines.getOrDefault(each.year().year(), List.of())));
    }

    private StatementSpec asked(String sql, BudgetAsked asked, Scorecard card, Integer[] years) {
        return jdbc.sql(sql)
                .param("k", card.asOf().knownAt().atOffset(ZoneOffset.UTC))
                .param("plan", card.plan().id())
                .param("sector", asked.sector().code())
                .param("source", asked.source())
                .param("years", years);
    }

    /** Lines below an account, also those without a goal; the most money first. */
    public List<Investment> investments(BudgetSheet sheet, AccountCode below) {
        return jdbc.sql("""
                        with line as (
                            select goal_id, account, name, cost_centre, year, sector, source,
                                initial, current, committed, accrued, paid
                            from reading.goal_budget(:k) where plan_id = :plan
                            union all
                            select null, account, name, cost_centre, year, sector, source,
                                initial, current, committed, accrued, paid
                            from reading.ledger_line(:k) where goal_id is null)
                        select l.account, g.code as goal, max(l.name) as name, l.cost_centre,
                            sum(l.initial) as initial, sum(l.current) as current, sum(l.committed) as committed,
                            sum(l.accrued) as accrued, sum(l.paid) as paid
                        from line l left join reading.goal(:k) g on g.id = l.goal_id
                        where starts_with(reading.account_key(l.account) || '.', reading.account_key(:below) || '.')
                            and l.sector = :sector and l.year between :from and :to
                            and (cast(:source as text) is null or l.source = :source)
                        group by l.account, g.code, l.cost_centre
                        order by sum(l.current) desc nulls last, l.account, l.cost_centre
                        """)
                .param("k", sheet.card().asOf().knownAt().atOffset(ZoneOffset.UTC))
                .param("plan", sheet.card().plan().id())
                .param("below", below.written())
                .param("sector", sheet.asked().sector().code())
                .param("source", sheet.asked().source())
                .param("from", sheet.years().from())
                .param("to", sheet.years().to())
                .query((row, _) -> new Investment(
                        new AccountCode(text(row, "account")),
                        row.getString("goal"),
                        row.getString("name"),
                        text(row, "cost_centre"),
                        amounts(row)))
                .list();
    }

    /** What the classifier calls its accounts. */
    public Map<AccountCode, String> names(Country country, Instant known) {
        return jdbc
                .sql("select code, name from reading.budget_account(:k) where country = :country order by valid_from")
                .param("k", known.atOffset(ZoneOffset.UTC))
                .param("country", country.name())
                .query((row, _) -> Map.entry(new AccountCode(text(row, "code")), text(row, "name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, later) -> later));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("goal_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getInt("year"),
                row.getInt("lines"),
                amounts(row),
                row.getInt("overpaid_lines"),
                row.getBigDecimal("overpaid"));
    }

    private static Optional<GoalSum> goal(Row row) {
        return Optional.ofNullable(row.goal())
                .map(goal ->
                        new GoalSum(goal, row.unit(), row.year(), row.amounts(), row.overpaidLines(), row.overpaid()));
    }

    static Amounts amounts(ResultSet row) throws SQLException {
        return new Amounts(
                row.getBigDecimal("initial"),
                row.getBigDecimal("current"),
                row.getBigDecimal("committed"),
                row.getBigDecimal("accrued"),
                row.getBigDecimal("paid"));
    }

    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }
}
