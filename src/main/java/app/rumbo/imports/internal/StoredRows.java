package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is stored, as rows of the exchange workbook, in the order first stored; entries by their latest version. */
@Component
public class StoredRows {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    StoredRows(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(AT_ONCE);
    }

    /** Takes a stored row: its identifier and its values by column. */
    @FunctionalInterface
    public interface Taker {
        /** The next row. */
        void take(UUID id, Map<Column, @Nullable Object> values);
    }

    /**
     * Streams a sheet's rows; inside of a transaction they are fetched bit by bit.
     *
     * @param plan the code of the only plan wanted; null for all
     */
    public void each(ExchangeSheet sheet, @Nullable String plan, Taker taker) {
        jdbc.query(
                sql(sheet),
                statement -> {
                    if (sheet != ExchangeSheet.UNITS && !sheet.isOfMunicipality()) {
                        statement.setString(1, plan);
                        statement.setString(2, plan);
                    }
                },
                row -> {
                    var values = new EnumMap<Column, @Nullable Object>(Column.class);
                    var index = 2;
                    for (var column : sheet.columns()) {
                        values.put(column, Values.stored(row, index++, column));
                    }
                    taker.take(row.getObject(1, UUID.class), values);
                });
    }

    private static String sql(ExchangeSheet sheet) {
        return switch (sheet) {
            case UNITS -> """
                    select u.id, u.code, u.name, u.kind, above.code
                    from org_unit u left join org_unit above on above.id = u.parent_id
                    order by u.position""";
            case PLANS -> """
                    select p.id, p.code, p.name, p.kind, p.starts, p.ends, p.level_names
                    from plan p where (?::text is null or p.code = ?) order by p.position""";
            case GOALS -> """
                    select g.id, p.code, g.code, above.code, g.name, g.weight, u.code,
                        array(select other.code from unnest(g.co_responsible) with ordinality co (id, n)
                            join org_unit other on other.id = co.id order by co.n),
                        g.status
                    from goal g
                        join plan p on p.id = g.plan_id
                        left join goal above on above.id = g.parent_id
                        left join org_unit u on u.id = g.unit_id
                    where (?::text is null or p.code = ?) order by p.position, g.position""";
            case INDICATORS -> """
                    select i.id, p.code, g.code, i.code, i.name, i.formula, i.measure_unit, i.direction, i.aggregation,
                        i.accumulation, i.frequency, i.from_baseline::text, i.baseline, i.baseline_date, i.range_low,
                        i.range_high, i.tolerance, i.weight, u.code, i.verification
                    from indicator i
                        join plan p on p.id = i.plan_id
                        join goal g on g.id = i.goal_id
                        left join org_unit u on u.id = i.unit_id
                    where (?::text is null or p.code = ?) order by p.position, i.position""";
            case MILESTONES -> """
                    select m.id, p.code, g.code, m.code, m.name, m.weight, m.starts, m.due, u.code, m.verification
                    from milestone m
                        join plan p on p.id = m.plan_id
                        join goal g on g.id = m.goal_id
                        left join org_unit u on u.id = m.unit_id
                    where (?::text is null or p.code = ?) order by p.position, m.position""";
            case TARGETS -> """
                    select t.id, p.code, i.code, t.period, t.value
                    from target t join indicator i on i.id = t.indicator_id join plan p on p.id = i.plan_id
                    where (?::text is null or p.code = ?) order by p.position, i.position, t.period_end""";
            case MEASUREMENTS -> """
                    select m.id, p.code, i.code, m.period, m.value, m.numerator, m.denominator, m.state::text, m.comment
                    from (select distinct on (indicator_id, period) * from measurement
                            order by indicator_id, period, version desc) m
                        join indicator i on i.id = m.indicator_id
                        join plan p on p.id = i.plan_id
                    where (?::text is null or p.code = ?) order by p.position, i.position, m.period_end""";
            case REPORTS -> """
                    select r.id, p.code, m.code, r.report_date, r.percent, r.state::text, r.comment
                    from (select distinct on (milestone_id, report_date) * from milestone_report
                            order by milestone_id, report_date, version desc) r
                        join milestone m on m.id = r.milestone_id
                        join plan p on p.id = m.plan_id
                    where (?::text is null or p.code = ?) order by p.position, m.position, r.report_date""";
            case BUDGET -> """
                    select b.id, p.code, g.code, b.year, b.account, b.initial, b.current, b.committed, b.accrued, b.paid
                    from budget_line b join goal g on g.id = b.goal_id join plan p on p.id = g.plan_id
                    where (?::text is null or p.code = ?) order by p.position, g.position, b.year, b.account""";
            case REVENUE -> """
                    select r.id, r.year, r.month, r.account, r.name, r.initial, r.current, r.accrued, r.collected,
                        r.sector, r.source
                    from revenue_line r order by r.year, r.month, r.account, r.sector, r.source""";
            case LEDGER -> """
                    select l.id, l.year, l.account, l.name, l.sector, l.area, l.source, l.cost_centre, u.code, p.code,
                        g.code, l.initial, l.current, l.certified, l.committed, l.accrued, l.paid
                    from ledger_line l
                        left join org_unit u on u.id = l.unit_id
                        left join plan p on p.id = l.plan_id
                        left join goal g on g.id = l.goal_id
                    order by l.year, l.account, l.sector, l.area, l.source, l.cost_centre""";
        };
    }
}
