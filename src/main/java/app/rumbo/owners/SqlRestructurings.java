package app.rumbo.owners;

import app.rumbo.organization.OrgUnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what a unit answers for, and keeps who decided it and why. What belongs to plans that are over stays. */
@Component
class SqlRestructurings {

    private static final String GOING_ON =
            " where unit_id = :from and plan_id in (select id from plan where status <> 'CLOSED' and ends >= :day)";

    private final JdbcClient jdbc;

    SqlRestructurings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves goals, indicators and milestones of plans that go on, also where it is one of several responsible units. */
    Answered move(OrgUnitId from, OrgUnitId to, LocalDate day) {
        jdbc.sql("""
                        update goal set row_version = row_version + 1, co_responsible = case
                            when :to = any(co_responsible) then array_remove(co_responsible, :from)
                            else array_replace(co_responsible, :from, :to) end
                        where :from = any(co_responsible)
                            and plan_id in (select id from plan where status <> 'CLOSED' and ends >= :day)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("day", day)
                .update();
        return new Answered(
                move("goal", from, to, day), move("indicator", from, to, day), move("milestone", from, to, day));
    }

    private int move(String table, OrgUnitId from, OrgUnitId to, LocalDate day) {
        return jdbc.sql("update " + table + " set unit_id = :to, row_version = row_version + 1" + GOING_ON)
                .param("from", from.value())
                .param("to", to.value())
                .param("day", day)
                .update();
    }

    void keep(OrgUnitId from, OrgUnitId to, String reason, @Nullable LocalDate lastDay, Answered moved) {
        jdbc.sql("""
                        insert into restructuring (id, from_unit, to_unit, reason, last_day, goals, indicators, milestones)
                        values (:id, :from, :to, :reason, :day, :goals, :indicators, :milestones)
                        """)
                .param("id", UUID.randomUUID())
                .param("from", from.value())
                .param("to", to.value())
                .param("reason", reason)
                .param("day", lastDay)
                .param("goals", moved.goals())
                .param("indicators", moved.indicators())
                .param("milestones", moved.milestones())
                .update();
    }

    /** Those from or to a unit, the latest first. */
    List<Restructuring> of(OrgUnitId unit) {
        return jdbc.sql("""
                        select f.code, f.name, t.code as to_code, t.name as to_name, r.reason, r.last_day, r.goals,
                            r.indicators, r.milestones, r.recorded_at, coalesce(b.display_name, r.recorded_by) as by_name
                        from restructuring r join org_unit f on f.id = r.from_unit join org_unit t on t.id = r.to_unit
                            left join reading.account b on b.username = r.recorded_by
                        where :unit in (f.id, t.id) order by r.recorded_at desc
                        """)
                .param("unit", unit.value())
                .query(SqlRestructurings::restructuring)
                .list();
    }

    private static Restructuring restructuring(ResultSet row, int number) throws SQLException {
        return new Restructuring(
                row.getString("code"),
                row.getString("name"),
                row.getString("to_code"),
                row.getString("to_name"),
                row.getString("reason"),
                row.getObject("last_day", LocalDate.class),
                new Answered(row.getInt("goals"), row.getInt("indicators"), row.getInt("milestones")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
