package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.internal.Vocabulary;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is stored of the month, or year, that a file is about. */
@Component
class StoredMoney {

    /** Lines of one month that sum no others of it. */
    private static final String MOST_DETAILED = """
             not exists (select from revenue_line d where d.year = r.year and d.month = r.month and d.sector = r.sector
                and starts_with(reading.account_key(d.account), reading.account_key(r.account) || '.'))""";

    private final JdbcClient jdbc;

    StoredMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a file is about.
     *
     * @param sectors as they are stored
     */
    record Scope(Content content, int year, int month, Set<String> sectors) {}

    /**
     * What tells a stored line apart, its account by its parts alone.
     *
     * @param account parts joined by points
     */
    record Key(String account, String sector, String area, String source, String costCentre) {}

    /**
     * A stored line.
     *
     * @param account as it was written
     * @param hasAmounts whether it tells any amount
     */
    record Line(
            String account,
            @Nullable String name,
            @Nullable String unit,
            @Nullable String plan,
            @Nullable String goal,
            boolean hasAmounts) {}

    /** The stored lines that a file of that scope replaces. */
    Map<Key, Line> lines(Scope scope) {
        var lines = new HashMap<Key, Line>();
        var sql = scope.content() == Content.REVENUE ? """
                    select reading.account_key(account), sector, '', source, '', account, name, null, null, null,
                        num_nonnulls(initial, current, accrued, collected) > 0
                    from revenue_line where year = :year and month = :month and sector in (:sectors)""" : """
                    select reading.account_key(l.account), l.sector, l.area, l.source, l.cost_centre, l.account, l.name,
                        u.code, p.code, g.code,
                        num_nonnulls(l.initial, l.current, l.certified, l.committed, l.accrued, l.paid) > 0
                    from ledger_line l
                        left join org_unit u on u.id = l.unit_id
                        left join plan p on p.id = l.plan_id
                        left join goal g on g.id = l.goal_id
                    where l.year = :year and :month > 0 and l.sector in (:sectors)""";
        spec(sql, scope).query(row -> {
            lines.put(key(row), line(row));
        });
        return lines;
    }

    /** What the year's months before have brought, by account, sector and source; of what adds up alone. */
    Map<Key, Map<Column, BigDecimal>> earlier(Scope scope) {
        var sums = new HashMap<Key, Map<Column, BigDecimal>>();
        spec(
                        "select reading.account_key(account), sector, '', source, '', sum(accrued), sum(collected)"
                                + " from revenue_line r where year = :year and month < :month and sector in (:sectors) and "
                                + MOST_DETAILED + " group by 1, 2, 4",
                        scope)
                .query(row -> {
                    var amounts = new EnumMap<Column, BigDecimal>(Column.class);
                    put(amounts, Column.ACCRUED, row.getBigDecimal(6));
                    put(amounts, Column.COLLECTED, row.getBigDecimal(7));
                    sums.put(key(row), amounts);
                });
        return sums;
    }

    /** The months of the year before that one of which nothing is stored. */
    List<Integer> missingMonths(Scope scope) {
        return spec(
                        "select m from generate_series(1, :month - 1) m where not exists (select from revenue_line"
                                + " where year = :year and month = m and sector in (:sectors)) order by m",
                        scope)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /**
     * What is stored in all, to be compared with the file.
     *
     * @param cumulative whether what adds up is summed from the year's beginning
     */
    Map<Column, BigDecimal> totals(Scope scope, boolean cumulative) {
        var amounts = scope.content().amounts();
        var sums =
                amounts.stream().map(column -> sum(scope, column, cumulative)).collect(Collectors.joining(", "));
        var from = scope.content() == Content.REVENUE
                ? " from revenue_line r where year = :year and month <= :month and sector in (:sectors) and "
                        + MOST_DETAILED
                : " from ledger_line where year = :year and :month > 0 and sector in (:sectors)";
        return spec("select " + sums + from, scope)
                .query((row, number) -> amounts(row, amounts))
                .single();
    }

    /** Of expense: the sums of the lines that are assigned to a goal. */
    Map<Column, BigDecimal> assigned(Scope scope) {
        var amounts = scope.content().amounts();
        var sums = amounts.stream()
                .map(column -> "sum(" + AmountColumns.name(column) + ")")
                .collect(Collectors.joining(", "));
        return spec(
                        "select " + sums
                                + " from ledger_line where year = :year and :month > 0 and sector in (:sectors)"
                                + " and goal_id is not null",
                        scope)
                .query((row, number) -> amounts(row, amounts))
                .single();
    }

    /** What a load's lines say now, where that is not what they said once it was stored; largest difference first. */
    List<AccountingLoads.Changed> changedSince(AccountingLoad load, int many) {
        var table = load.content() == Content.REVENUE ? "revenue_line" : "ledger_line";
        var ofMonth = load.content() == Content.REVENUE ? " and month = :month" : " and :month > 0";
        var amounts = load.content().amounts().stream().map(AmountColumns::name).collect(Collectors.joining(", "));
        var lines = " where year = :year" + ofMonth + " and sector in (:sectors)";
        return spec(
                        "with now as (select * from history." + table + lines + " and known_to = 'infinity'),"
                                + " told as (select * from history." + table + lines
                                + " and known_from <= :at and known_to > :at),"
                                + " amount as (select unnest(string_to_array('" + amounts + "', ', ')) as name)"
                                + " select coalesce(now.account, told.account), coalesce(now.name, told.name),"
                                + " coalesce(now.sector, told.sector), amount.name,"
                                + " (to_jsonb(told) ->> amount.name)::numeric as before,"
                                + " (to_jsonb(now) ->> amount.name)::numeric as after"
                                + " from now full join told on told.id = now.id cross join amount"
                                + " where (to_jsonb(told) ->> amount.name) is distinct from (to_jsonb(now) ->> amount.name)"
                                + " order by abs(coalesce((to_jsonb(now) ->> amount.name)::numeric, 0)"
                                + " - coalesce((to_jsonb(told) ->> amount.name)::numeric, 0)) desc, 1, 4 limit :many",
                        new Scope(load.content(), load.year(), load.month(), load.sectors()))
                .param("at", load.loadedAt().atOffset(java.time.ZoneOffset.UTC))
                .param("many", many)
                .query((row, number) -> new AccountingLoads.Changed(
                        row.getString(1),
                        row.getString(2),
                        Vocabulary.of(ExchangeSheet.LEDGER, Column.SECTOR).word(row.getString(3)),
                        AmountColumns.of(row.getString(4)),
                        row.getBigDecimal(5),
                        row.getBigDecimal(6)))
                .list();
    }

    private static String sum(Scope scope, Column column, boolean cumulative) {
        var sum = "sum(" + AmountColumns.name(column) + ")";
        var ofMonth = scope.content() == Content.REVENUE
                && !(cumulative && scope.content().flows().contains(column));
        return ofMonth ? sum + " filter (where month = :month)" : sum;
    }

    private JdbcClient.StatementSpec spec(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("year", scope.year())
                .param("month", scope.month())
                .param("sectors", scope.sectors());
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getBoolean(11));
    }

    private static Map<Column, BigDecimal> amounts(ResultSet row, List<Column> columns) throws SQLException {
        var amounts = new EnumMap<Column, BigDecimal>(Column.class);
        for (var at = 0; at < columns.size(); at++) {
            put(amounts, columns.get(at), row.getBigDecimal(at + 1));
        }
        return amounts;
    }

    private static void put(Map<Column, BigDecimal> amounts, Column column, @Nullable BigDecimal amount) {
        if (amount != null) {
            amounts.put(column, amount);
        }
    }
}
