package app.rumbo.measurements;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A municipality's corner to enter into, with codes of its own: two directorates, one office below the first, people of
 * every role, and a plan of 2024 to 2027 with monthly indicators of target 10, a ratio in percent of target 80, and a
 * milestone of the year 2026.
 *
 * @param mark what makes its codes its own
 */
public record Ground(String mark) {

    /** Stores it. */
    public static Ground store(JdbcClient jdbc, TransactionOperations transactions, int monthly) {
        var ground = new Ground(UUID.randomUUID().toString().substring(0, 8));
        transactions.executeWithoutResult(_ -> ground.insert(jdbc, monthly));
        return ground;
    }

    public String plan() {
        return "PLAN-" + mark;
    }

    /** The code of the directorate that answers for the plan; {@code u} is it, {@code o} the other, {@code b} below it. */
    public String unit(String letter) {
        return "U" + letter + "-" + mark;
    }

    /** The username of somebody; directorate's people are named {@code ana}, {@code beto}; {@code otra} is elsewhere,
     * {@code bruna} below. */
    public String person(String name) {
        return name + "-" + mark;
    }

    /** Has that unit answer for an indicator itself. */
    public void give(JdbcClient jdbc, TransactionOperations transactions, String indicator, String unit) {
        recorded(
                jdbc,
                transactions,
                "update indicator set unit_id = (select id from org_unit where code = '" + unit(unit)
                        + "') where code = '" + indicator + "' and plan_id = (select id from plan where code = '"
                        + plan() + "')");
    }

    /** Gives somebody a post. */
    public void post(
            JdbcClient jdbc,
            TransactionOperations transactions,
            String person,
            String unit,
            String post,
            LocalDate from,
            @Nullable LocalDate to) {
        recorded(
                jdbc,
                transactions,
                "insert into unit_post (id, unit_id, user_id, post, valid_from, valid_to, row_version)"
                        + " select gen_random_uuid(), o.id, a.id, '" + post + "', '" + from + "', "
                        + (to == null ? "null" : "'" + to + "'") + ", 0 from org_unit o, app_user a where o.code = '"
                        + unit(unit) + "' and a.username = '" + person(person) + "'");
    }

    private static void recorded(JdbcClient jdbc, TransactionOperations transactions, String sql) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'ground')").query().singleRow();
            run(jdbc, sql);
        });
    }

    /** Does the work as that person. */
    public <T> T as(String person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    person(person),
                    null,
                    Caller.role(person).permissions().stream()
                            .map(SimpleGrantedAuthority::new)
                            .toList())));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void insert(JdbcClient jdbc, int monthly) {
        jdbc.sql("select begin_recording('2026-01-02T12:00:00Z', 'ground')")
                .query()
                .singleRow();
        unit(jdbc, "u", "Aseo y Ornato", null);
        unit(jdbc, "o", "Obras", null);
        unit(jdbc, "b", "Oficina de Reciclaje", "u");
        person(jdbc, "ana", "DIRECTORATE", "u");
        person(jdbc, "beto", "DIRECTORATE", "u");
        person(jdbc, "bruna", "DIRECTORATE", "b");
        person(jdbc, "otra", "DIRECTORATE", "o");
        person(jdbc, "carla", "CONTROL", null);
        person(jdbc, "ciro", "CONTROL", null);
        person(jdbc, "adm", "ADMINISTRATOR", null);
        person(jdbc, "alcalde", "MAYOR", null);
        person(jdbc, "secre", "SECRETARY", "u");
        person(jdbc, "concejal", "COUNCIL", null);
        person(jdbc, "ti", "IT", null);
        run(
                jdbc,
                "insert into plan (id, code, name, kind, starts, ends, level_names, row_version) values"
                        + " (gen_random_uuid(), '" + plan()
                        + "', 'Plan', 'SECTOR', '2024-01-01', '2027-12-31', '{Línea}', 0)");
        run(
                jdbc,
                "insert into goal (id, plan_id, code, name, weight, unit_id, status, row_version)"
                        + " select gen_random_uuid(), p.id, '1', 'Residuos', 1, u.id, 'ACTIVE', 0 from plan p, org_unit u"
                        + " where p.code = '" + plan() + "' and u.code = '" + unit("u") + "'");
        for (var number = 1; number <= monthly; number++) {
            indicator(jdbc, "M" + number, "n.º", "SUM", 10);
        }
        indicator(jdbc, "R", "%", "RATIO", 80);
        run(
                jdbc,
                "insert into milestone (id, plan_id, goal_id, code, name, weight, starts, due, row_version)"
                        + " select gen_random_uuid(), g.plan_id, g.id, 'H', 'Licitación', 1, '2026-01-01', '2026-12-31', 0"
                        + " from goal g join plan p on p.id = g.plan_id where p.code = '" + plan() + "'");
    }

    private void unit(JdbcClient jdbc, String letter, String name, String parent) {
        run(
                jdbc,
                "insert into org_unit (id, code, name, kind, parent_id, row_version) values (gen_random_uuid(), '"
                        + unit(letter) + "', '" + name + "', 'DIRECTORATE', "
                        + (parent == null ? "null" : "(select id from org_unit where code = '" + unit(parent) + "')")
                        + ", 0)");
    }

    private void person(JdbcClient jdbc, String name, String role, String unit) {
        run(
                jdbc,
                "insert into app_user (id, username, display_name, role, unit_id, row_version) values"
                        + " (gen_random_uuid(), '" + person(name) + "', '" + name + "', '" + role + "', "
                        + (unit == null ? "null" : "(select id from org_unit where code = '" + unit(unit) + "')")
                        + ", 0)");
    }

    private void indicator(JdbcClient jdbc, String code, String measureUnit, String aggregation, int target) {
        run(
                jdbc,
                "insert into indicator (id, plan_id, goal_id, code, name, measure_unit, direction, aggregation,"
                        + " accumulation, frequency, from_baseline, weight, row_version) select gen_random_uuid(), g.plan_id, g.id, '"
                        + code + "', 'Indicador " + code + "', '" + measureUnit + "', 'ASCENDING', '" + aggregation
                        + "', 'YEAR', 'MONTHLY', false, 1, 0 from goal g join plan p on p.id = g.plan_id where p.code = '"
                        + plan() + "'");
        run(
                jdbc,
                "insert into target (indicator_id, period, period_end, value) select i.id,"
                        + " to_char(m, 'YYYY\"-M\"MM'), (m + interval '1 month - 1 day')::date, " + target
                        + " from indicator i join plan p on p.id = i.plan_id,"
                        + " generate_series(timestamp '2026-01-01', timestamp '2026-12-01', interval '1 month') m"
                        + " where p.code = '" + plan() + "' and i.code = '" + code + "'");
    }

    private static void run(JdbcClient jdbc, String sql) {
        jdbc.sql(sql).update();
    }
}
