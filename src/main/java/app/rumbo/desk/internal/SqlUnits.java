package app.rumbo.desk.internal;

import app.rumbo.desk.OpenRequest;
import app.rumbo.desk.QueueChoices.Named;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units with those who act for them, what they ask for, and the plans they answer to. */
@Component
public class SqlUnits {

    private final JdbcClient jdbc;

    SqlUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit.
     *
     * @param people who acts for it today; empty where nobody does
     */
    public record Unit(String code, String name, String people) {}

    /** All units. */
    public Map<UUID, Unit> all(LocalDate today) {
        var found = new HashMap<UUID, Unit>();
        jdbc.sql("""
                        select u.id, u.code, u.name, coalesce(a.display_name, '') as people
                        from org_unit u left join reading.acting_person(:today) a on a.unit_id = u.id
                        """).param("today", today).query(row -> {
            found.put(
                    Objects.requireNonNull(row.getObject("id", UUID.class)),
                    new Unit(row.getString("code"), row.getString("name"), row.getString("people")));
        });
        return found;
    }

    /** What units asked for and nobody has answered, the oldest first. */
    public List<OpenRequest> requests() {
        return jdbc.sql("""
                        select r.*, coalesce(p.display_name, r.acted_by) as by_whom
                        from reading.open_request r left join reading.person p on p.username = r.acted_by
                        order by r.acted_at, r.unit_code
                        """)
                .query((row, _) -> new OpenRequest(
                        row.getString("plan_code"),
                        row.getString("period"),
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        row.getObject("until", LocalDate.class),
                        row.getString("reason"),
                        row.getString("by_whom"),
                        Objects.requireNonNull(row.getObject("acted_at", OffsetDateTime.class))
                                .toInstant()))
                .list();
    }

    /** The plans in force, in their order. */
    public List<Named> plans() {
        return jdbc.sql("select code, name from plan where status = 'IN_FORCE' order by position")
                .query((row, _) -> new Named(row.getString("code"), row.getString("name")))
                .list();
    }
}
