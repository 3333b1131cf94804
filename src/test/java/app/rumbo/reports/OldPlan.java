package app.rumbo.reports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A plan of 1949 to 1953, long before any other test's, so that the reports on those years speak of it alone. */
class OldPlan {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    OldPlan(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Stores it, unless it is there. */
    void store() {
        transaction.executeWithoutResult(status -> {
            if (jdbc.sql("select count(*) from plan where code = 'PL-1949'")
                            .query(Integer.class)
                            .single()
                    == 0) {
                jdbc.sql("select begin_recording(now(), 'prueba')")
                        .query((row, number) -> 1)
                        .list();
                SQL.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> jdbc.sql(line).update());
            }
        });
    }

    /** Changes a target and suspends nothing: one difference. */
    void raiseTarget() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select begin_recording(now(), 'prueba')")
                    .query((row, number) -> 1)
                    .list();
            jdbc.sql(
                            "update target set value = value + 5 where period = '1950-S2' and indicator_id in (select id from indicator where code = 'R-1')")
                    .update();
        });
    }

    /** Says that 9 and not 10 kilometres were done in 1949: a second version, validated. */
    void correct() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select begin_recording(now(), 'prueba')")
                    .query((row, number) -> 1)
                    .list();
            jdbc.sql("""
                            insert into measurement (id, indicator_id, period, period_end, version, value, comment, state)
                            select gen_random_uuid(), id, '1949-S2', '1949-12-31', 2, 9, 'El acta n.º 7 dice 9.', 'validated'
                            from indicator where code = 'R-1' and plan_id = '00000000-0000-0000-1949-000000000002'
                            """).update();
        });
    }

    private static final String SQL = """
            insert into org_unit (id, code, name, kind, row_version) values ('00000000-0000-0000-1949-000000000001', 'DOM-49', 'Dirección de Obras', 'DIRECTORATE', 0)
            insert into plan (id, code, name, kind, starts, ends, level_names, approval_act, row_version) values ('00000000-0000-0000-1949-000000000002', 'PL-1949', 'PLADECO 1949–1953', 'PLADECO', '1949-01-01', '1953-12-31', '{Lineamiento,Objetivo}', 'Decreto N.º 12/1948', 0)
            insert into goal (id, plan_id, code, name, weight, unit_id, status, row_version) values ('00000000-0000-0000-1949-000000000003', '00000000-0000-0000-1949-000000000002', '1', 'Caminos', 60, '00000000-0000-0000-1949-000000000001', 'ACTIVE', 0)
            insert into goal (id, plan_id, code, name, weight, unit_id, status, row_version) values ('00000000-0000-0000-1949-000000000004', '00000000-0000-0000-1949-000000000002', '2', 'Escuelas', 40, '00000000-0000-0000-1949-000000000001', 'ACTIVE', 0)
            insert into indicator (id, plan_id, goal_id, code, name, measure_unit, direction, aggregation, accumulation, frequency, from_baseline, weight, row_version) values ('00000000-0000-0000-1949-000000000005', '00000000-0000-0000-1949-000000000002', '00000000-0000-0000-1949-000000000003', 'R-1', 'Kilómetros ripiados', 'km', 'ASCENDING', 'SUM', 'YEAR', 'SEMIANNUAL', false, 1, 0)
            insert into indicator (id, plan_id, goal_id, code, name, measure_unit, direction, aggregation, accumulation, frequency, from_baseline, weight, row_version) values ('00000000-0000-0000-1949-000000000006', '00000000-0000-0000-1949-000000000002', '00000000-0000-0000-1949-000000000004', 'E-1', 'Salas construidas', 'salas', 'ASCENDING', 'SUM', 'YEAR', 'SEMIANNUAL', false, 1, 0)
            insert into target (indicator_id, period, period_end, value) values ('00000000-0000-0000-1949-000000000005', '1949-S2', '1949-12-31', 10), ('00000000-0000-0000-1949-000000000005', '1950-S1', '1950-06-30', 10), ('00000000-0000-0000-1949-000000000005', '1950-S2', '1950-12-31', 10), ('00000000-0000-0000-1949-000000000006', '1950-S1', '1950-06-30', 4)
            insert into measurement (id, indicator_id, period, period_end, version, value, comment, state) values (gen_random_uuid(), '00000000-0000-0000-1949-000000000005', '1949-S2', '1949-12-31', 1, 10, null, 'validated'), (gen_random_uuid(), '00000000-0000-0000-1949-000000000005', '1950-S1', '1950-06-30', 1, 8, 'Faltó ripio; se compra en agosto.', 'validated')
            insert into milestone (id, plan_id, goal_id, code, name, weight, starts, due, row_version) values ('00000000-0000-0000-1949-000000000007', '00000000-0000-0000-1949-000000000002', '00000000-0000-0000-1949-000000000004', 'H-1', 'Terreno comprado', 1, '1950-01-01', '1950-05-31', 0)
            insert into milestone_report (id, milestone_id, report_date, version, percent, state) values (gen_random_uuid(), '00000000-0000-0000-1949-000000000007', '1950-04-30', 1, 50, 'validated')
            """;
}
