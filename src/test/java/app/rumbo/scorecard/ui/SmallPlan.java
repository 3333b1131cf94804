package app.rumbo.scorecard.ui;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A plan small enough to know by heart, at 2025-12-31: one directorate and one line; an indicator at 50 of 100 (50 %, No
 * cumple) of weight 60, one without data of weight 30, a milestone done of weight 10. Score 40,0 %.
 */
record SmallPlan(String code, String unit) {

    static SmallPlan store(JdbcClient jdbc, TransactionOperations transactions) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var plan = new SmallPlan("VISTA-" + mark, "DIR-" + mark);
        transactions.executeWithoutResult(status -> plan.insert(jdbc));
        return plan;
    }

    private void insert(JdbcClient jdbc) {
        jdbc.sql("select begin_recording('2026-01-02T12:00:00Z', 'vista')")
                .query()
                .singleRow();
        run(
                jdbc,
                "insert into org_unit (id, code, name, kind, row_version)"
                        + " values (gen_random_uuid(), :unit, 'Aseo y Ornato', 'DIRECTORATE', 0)");
        run(
                jdbc,
                "insert into plan (id, code, name, kind, starts, ends, level_names, row_version) values"
                        + " (gen_random_uuid(), :plan, 'Plan de vista', 'SECTOR', '2024-01-01', '2027-12-31', '{Línea}', 0)");
        run(
                jdbc,
                "insert into goal (id, plan_id, code, name, weight, unit_id, status, row_version)"
                        + " select gen_random_uuid(), p.id, '1', 'Residuos', 100, u.id, 'ACTIVE', 0 from plan p, org_unit u"
                        + " where p.code = :plan and u.code = :unit");
        indicator(jdbc, "1-A", "Reciclaje", 60);
        indicator(jdbc, "1-B", "Compostaje", 30);
        run(
                jdbc,
                "insert into measurement (id, indicator_id, period, period_end, version, value, state)"
                        + " select gen_random_uuid(), i.id, '2025', '2025-12-31', 1, 50, 'validated' from indicator i"
                        + " join plan p on p.id = i.plan_id where p.code = :plan and i.code = '1-A'");
        run(
                jdbc,
                "insert into milestone (id, plan_id, goal_id, code, name, weight, starts, due, row_version)"
                        + " select gen_random_uuid(), g.plan_id, g.id, 'H1', 'Bases de licitación', 10, '2025-01-01', '2025-06-30', 0"
                        + " from goal g join plan p on p.id = g.plan_id where p.code = :plan");
        run(
                jdbc,
                "insert into milestone_report (id, milestone_id, report_date, version, percent, state)"
                        + " select gen_random_uuid(), m.id, '2025-06-01', 1, 100, 'validated' from milestone m"
                        + " join plan p on p.id = m.plan_id where p.code = :plan");
    }

    private void indicator(JdbcClient jdbc, String indicator, String name, int weight) {
        run(
                jdbc,
                "insert into indicator (id, plan_id, goal_id, code, name, measure_unit, direction, aggregation,"
                        + " accumulation, frequency, from_baseline, weight, row_version) select gen_random_uuid(), g.plan_id, g.id, '"
                        + indicator + "', '" + name + "', 't', 'ASCENDING', 'SUM', 'YEAR', 'ANNUAL', false, " + weight
                        + ", 0 from goal g join plan p on p.id = g.plan_id where p.code = :plan");
        run(
                jdbc,
                "insert into target (indicator_id, period, period_end, value) select i.id, '2025', '2025-12-31', 100"
                        + " from indicator i join plan p on p.id = i.plan_id where p.code = :plan and i.code = '"
                        + indicator + "'");
    }

    private void run(JdbcClient jdbc, String sql) {
        var statement = jdbc.sql(sql);
        if (sql.contains(":plan")) {
            statement = statement.param("plan", code);
        }
        if (sql.contains(":unit")) {
            statement = statement.param("unit", unit);
        }
        statement.update();
    }
}
