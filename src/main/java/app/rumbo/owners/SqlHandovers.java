package app.rumbo.owners;

import app.rumbo.access.UserId;
import app.rumbo.organization.OrgUnitId;
import app.rumbo.owners.Handover.Kind;
import app.rumbo.owners.Handover.OpenEntry;
import app.rumbo.owners.Handover.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps handovers with the list of what was open. */
@Component
class SqlHandovers {

    private static final String KEPT = """
            select h.id, u.code, u.name, f.username as from_username, f.display_name as from_name,
                t.username as to_username, t.display_name as to_name, h.last_day, h.act, h.recorded_at,
                coalesce(b.display_name, h.recorded_by) as by_name
            from handover h join org_unit u on u.id = h.unit_id join reading.account f on f.id = h.from_user
                join reading.account t on t.id = h.to_user left join reading.account b on b.username = h.recorded_by
            """;

    private final JdbcClient jdbc;

    SqlHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it, with what is open in the unit now. */
    UUID keep(OrgUnitId unit, UserId from, UserId to, LocalDate lastDay, @Nullable String act, LocalDate today) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into handover (id, unit_id, from_user, to_user, last_day, act)
                        values (:id, :unit, :from, :to, :day, :act)
                        """)
                .param("id", id)
                .param("unit", unit.value())
                .param("from", from.value())
                .param("to", to.value())
                .param("day", lastDay)
                .param("act", act)
                .update();
        jdbc.sql("""
                        insert into handover_item (handover_id, position, kind, plan_code, code, name, period, state,
                            entered_by)
                        select :id, row_number() over (order by state is null, plan_code, kind, code, period), kind, plan_code,
                            code, name, period, state, entered_by
                        from reading.open_entry(:unit, :today)
                        """)
                .param("id", id)
                .param("unit", unit.value())
                .param("today", today)
                .update();
        return id;
    }

    /** What is open in a unit now. */
    List<OpenEntry> open(OrgUnitId unit, LocalDate today) {
        return jdbc.sql("""
                        select o.kind, o.plan_code, o.code, o.name, o.period, o.state,
                            coalesce(a.display_name, o.entered_by) as entered_by
                        from reading.open_entry(:unit, :today) o left join reading.account a on a.username = o.entered_by
                        order by o.state is null, o.plan_code, o.kind, o.code, o.period
                        """)
                .param("unit", unit.value())
                .param("today", today)
                .query(SqlHandovers::entry)
                .list();
    }

    /** Those of a unit, the latest first. */
    List<Handover> ofUnit(OrgUnitId unit) {
        return jdbc.sql(KEPT + " where u.id = :unit order by h.recorded_at desc")
                .param("unit", unit.value())
                .query(this::handover)
                .list();
    }

    Optional<Handover> find(UUID id) {
        return jdbc.sql(KEPT + " where h.id = :id")
                .param("id", id)
                .query(this::handover)
                .optional();
    }

    private Handover handover(ResultSet row, int number) throws SQLException {
        var id = Objects.requireNonNull(row.getObject("id", UUID.class));
        return new Handover(
                id,
                row.getString("code"),
                row.getString("name"),
                new Person(row.getString("from_username"), row.getString("from_name")),
                new Person(row.getString("to_username"), row.getString("to_name")),
                Objects.requireNonNull(row.getObject("last_day", LocalDate.class)),
                row.getString("act"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                items(id));
    }

    private List<OpenEntry> items(UUID handover) {
        return jdbc.sql("""
                        select i.kind, i.plan_code, i.code, i.name, i.period, i.state,
                            coalesce(a.display_name, i.entered_by) as entered_by
                        from handover_item i left join reading.account a on a.username = i.entered_by
                        where i.handover_id = :id order by i.position
                        """).param("id", handover).query(SqlHandovers::entry).list();
    }

    private static OpenEntry entry(ResultSet row, int number) throws SQLException {
        return new OpenEntry(
                Kind.valueOf(row.getString("kind")),
                row.getString("plan_code"),
                row.getString("code"),
                row.getString("name"),
                row.getString("period"),
                State.valueOf(Objects.requireNonNullElse(row.getString("state"), "missing")
                        .toUpperCase(Locale.ROOT)),
                row.getString("entered_by"));
    }
}
