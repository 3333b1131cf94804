package app.rumbo.benchmark;

import app.rumbo.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The municipality that is measured: 20 directorates, 600 monthly indicators under 60 goals, a target for each of 48
 * months, 25,679 validated measurements over the first 46 of them; or that many times as much. Always the same rows.
 *
 * @param plan its code
 * @param times how many times 600 indicators
 */
public record Municipality(String plan, int times) {

    /** The day up to which it is measured. */
    public static final LocalDate CUTOFF = LocalDate.of(2026, 10, 31);

    private static final int INDICATORS = 600;
    private static final int MEASUREMENTS = 25_679;

    private static final List<String> PROMISES = List.of("""
            insert into org_unit (id, code, name, kind, row_version)
            select gen_random_uuid(), 'BENCH-' || n, 'Dirección ' || n, 'DIRECTORATE', 0 from generate_series(1, 20) n
            on conflict do nothing
            """, """
            insert into plan (id, code, name, kind, starts, ends, level_names, row_version)
            values (gen_random_uuid(), :plan, 'Plan de medición', 'PLADECO', '2023-01-01', '2026-12-31',
                array['Lineamiento', 'Objetivo'], 0)
            """, """
            insert into goal (id, plan_id, code, name, weight, status, row_version)
            select gen_random_uuid(), p.id, 'L' || n, 'Lineamiento ' || n, n, 'ACTIVE', 0
            from plan p, generate_series(1, 6 * :times) n where p.code = :plan
            """, """
            insert into goal (id, plan_id, code, parent_id, name, weight, unit_id, status, row_version)
            select gen_random_uuid(), g.plan_id, g.code || '.' || n, g.id, 'Objetivo ' || n, n, u.id, 'ACTIVE', 0
            from plan p join goal g on g.plan_id = p.id cross join generate_series(1, 10) n
                join org_unit u on u.code = 'BENCH-' || 1 + (substr(g.code, 2)::int * 10 + n) % 20
            where p.code = :plan
            """, """
            insert into indicator (id, plan_id, goal_id, code, name, measure_unit, direction, aggregation, accumulation,
                frequency, from_baseline, baseline, weight, unit_id, row_version)
            select gen_random_uuid(), g.plan_id, g.id, g.code || '-' || n, 'Indicador ' || n,
                case n % 3 when 0 then '%' else 'atenciones' end,
                case n % 4 when 0 then 'DESCENDING' else 'ASCENDING' end,
                (array['SUM', 'AVERAGE', 'LAST', 'RATIO', 'MAX', 'SUM'])[1 + n % 6],
                case n % 2 when 0 then 'YEAR' else 'PLAN' end, 'MONTHLY', n % 5 = 0, 10, n, g.unit_id, 0
            from plan p join goal g on g.plan_id = p.id and g.parent_id is not null cross join generate_series(1, 10) n
            where p.code = :plan
            """, """
            insert into target (indicator_id, period, period_end, value)
            select i.id, to_char(m, 'YYYY"-M"MM'), (m + interval '1 month - 1 day')::date,
                50 + i.position % 37 + extract(month from m)
            from plan p join indicator i on i.plan_id = p.id,
                generate_series(timestamp '2023-01-01', '2026-12-01', '1 month') m
            where p.code = :plan
            """);

    private static final String ENTRIES = """
            insert into measurement (id, indicator_id, period, period_end, version, value, numerator, denominator, state)
            select gen_random_uuid(), i.id, to_char(m, 'YYYY"-M"MM'), (m + interval '1 month - 1 day')::date, 1,
                case when i.aggregation <> 'RATIO' then 40 + (i.position * 7 + extract(month from m)) % 53 end,
                case when i.aggregation = 'RATIO' then 40 + i.position % 53 end,
                case when i.aggregation = 'RATIO' then 100 end, 'validated'
            from plan p join indicator i on i.plan_id = p.id,
                generate_series(timestamp '2023-01-01', '2026-10-01', '1 month') m
            where p.code = :plan
            order by md5(i.code || m), i.code limit :measurements
            """;

    /** That many times 600 indicators. */
    public static Municipality of(int times) {
        return new Municipality("BENCH-" + times, times);
    }

    int measurements() {
        return MEASUREMENTS * times;
    }

    int indicators() {
        return INDICATORS * times;
    }

    /** Stores all of it in one recording. */
    public void store(JdbcClient jdbc, TransactionOperations transaction) {
        transaction.executeWithoutResult(_ -> {
            storePlan(jdbc, transaction);
            run(ENTRIES, jdbc);
        });
        TestDatabase.asOwner("analyze");
    }

    /** Stores what was promised, and nothing that was measured. */
    void storePlan(JdbcClient jdbc, TransactionOperations transaction) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'benchmark')").query().singleRow();
            PROMISES.forEach(sql -> run(sql, jdbc));
        });
    }

    private void run(String sql, JdbcClient jdbc) {
        jdbc.sql(sql)
                .param("plan", plan)
                .param("times", times)
                .param("measurements", measurements())
                .update();
    }
}
