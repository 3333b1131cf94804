package app.rumbo.reports.internal;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality of Peru with a PDLC of 1939 to 1943, its revenue and its spending of 1940, long before any other test's. */
final class PeruvianYear {

    private PeruvianYear() {}

    /** Makes the house Peruvian and stores all of it, in the transaction that is open. */
    static void store(JdbcClient jdbc) {
        jdbc.sql("select begin_recording(now(), 'prueba')").query().singleValue();
        Arrays.stream(SQL.split(";\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .forEach(statement -> jdbc.sql(statement).update());
    }

    private static final String SQL = """
            update municipality set country = 'PE', zone = 'America/Lima';
            insert into org_unit (id, code, name, kind, row_version) values
                ('00000000-0000-0000-1939-000000000001', 'GDU-39', 'Gerencia de Desarrollo Urbano', 'DIRECTORATE', 0),
                ('00000000-0000-0000-1939-000000000002', 'GSC-39', 'Gerencia de Servicios a la Ciudad', 'DIRECTORATE', 0);
            insert into plan (id, code, name, kind, starts, ends, level_names, approval_act, row_version) values
                ('00000000-0000-0000-1939-000000000010', 'PDLC-1939', 'PDLC 1939–1943', 'PDLC', '1939-01-01', '1943-12-31', '{Objetivo,Acción}', 'Ordenanza N.º 12-1938', 0);
            insert into goal (id, plan_id, code, name, weight, unit_id, status, row_version) values
                ('00000000-0000-0000-1939-000000000021', '00000000-0000-0000-1939-000000000010', 'OEL.01', 'Mejorar el acceso al agua potable', 60, '00000000-0000-0000-1939-000000000001', 'ACTIVE', 0),
                ('00000000-0000-0000-1939-000000000022', '00000000-0000-0000-1939-000000000010', 'OEL.02', 'Fortalecer la limpieza pública', 40, '00000000-0000-0000-1939-000000000002', 'ACTIVE', 0);
            insert into indicator (id, plan_id, goal_id, code, name, measure_unit, direction, aggregation, accumulation, frequency, from_baseline, weight, row_version) values
                ('00000000-0000-0000-1939-000000000031', '00000000-0000-0000-1939-000000000010', '00000000-0000-0000-1939-000000000021', 'AEL.01.01', 'Conexiones de agua nuevas', 'conexiones', 'ASCENDING', 'SUM', 'YEAR', 'SEMIANNUAL', false, 1, 0),
                ('00000000-0000-0000-1939-000000000032', '00000000-0000-0000-1939-000000000010', '00000000-0000-0000-1939-000000000022', 'AEL.02.01', 'Residuos recogidos', 't', 'ASCENDING', 'SUM', 'YEAR', 'SEMIANNUAL', false, 1, 0);
            insert into target (indicator_id, period, period_end, value) values
                ('00000000-0000-0000-1939-000000000031', '1939-S2', '1939-12-31', 200),
                ('00000000-0000-0000-1939-000000000031', '1940-S1', '1940-06-30', 150),
                ('00000000-0000-0000-1939-000000000031', '1940-S2', '1940-12-31', 150),
                ('00000000-0000-0000-1939-000000000032', '1940-S1', '1940-06-30', 4000),
                ('00000000-0000-0000-1939-000000000032', '1940-S2', '1940-12-31', 4200);
            insert into measurement (id, indicator_id, period, period_end, version, value, comment, state) values
                (gen_random_uuid(), '00000000-0000-0000-1939-000000000031', '1939-S2', '1939-12-31', 1, 190, null, 'validated'),
                (gen_random_uuid(), '00000000-0000-0000-1939-000000000031', '1940-S1', '1940-06-30', 1, 60, null, 'validated'),
                (gen_random_uuid(), '00000000-0000-0000-1939-000000000031', '1940-S2', '1940-12-31', 1, 90, 'El contratista dejó la obra en agosto; se convocó de nuevo en octubre.', 'validated'),
                (gen_random_uuid(), '00000000-0000-0000-1939-000000000032', '1940-S1', '1940-06-30', 1, 3900, null, 'validated'),
                (gen_random_uuid(), '00000000-0000-0000-1939-000000000032', '1940-S2', '1940-12-31', 1, 4150, null, 'validated');
            insert into milestone (id, plan_id, goal_id, code, name, weight, starts, due, row_version) values
                ('00000000-0000-0000-1939-000000000041', '00000000-0000-0000-1939-000000000010', '00000000-0000-0000-1939-000000000021', 'H-01', 'Expediente técnico del reservorio aprobado', 1, '1940-01-01', '1940-09-30', 0);
            insert into milestone_report (id, milestone_id, report_date, version, percent, state) values
                (gen_random_uuid(), '00000000-0000-0000-1939-000000000041', '1940-08-31', 1, 70, 'validated');
            insert into revenue_line (year, month, account, name, initial, current, accrued, collected)
                select 1940, m, a.account, a.name, a.budget, a.budget, a.budget / 12, a.budget / 13
                from generate_series(1, 12) m,
                    (values ('1.1.2.1.1.1', 'Impuesto predial', 2400000), ('1.3.3.9.2.99', 'Limpieza pública', 900000),
                        ('1.4.1.4.1.3', 'FONCOMUN', 5600000)) a (account, name, budget);
            insert into ledger_line (year, account, sector, source, name, initial, current, certified, committed, accrued, paid) values
                (1940, '2.3.2.7.11.99', 'municipal', '08', 'Servicios diversos', 3000000, 3200000, 3100000, 3000000, 2900000, 2850000),
                (1940, '2.6.2.3.4.2', 'municipal', '07', 'Reservorio y redes de agua', 4000000, 4500000, 3000000, 2500000, 1600000, 1600000)
            """;
}
