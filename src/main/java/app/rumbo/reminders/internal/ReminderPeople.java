package app.rumbo.reminders.internal;

import app.rumbo.reminders.Level;
import app.rumbo.reminders.Recipient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is told of what on a day, and how much awaits a decision. */
@Component
public class ReminderPeople {

    private final JdbcClient jdbc;

    ReminderPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is told of each unit's work, by level. */
    public Map<UUID, Map<Level, Set<Recipient>>> byUnit(LocalDate day) {
        var found = new HashMap<UUID, Map<Level, Set<Recipient>>>();
        jdbc.sql("""
                        select unit_id, level, username, display_name, email from reading.reminded(:day)
                        order by username
                        """).param("day", day).query(row -> {
            found.computeIfAbsent(
                            Objects.requireNonNull(row.getObject("unit_id", UUID.class)),
                            _ -> new EnumMap<>(Level.class))
                    .computeIfAbsent(Level.valueOf(row.getString("level")), _ -> new LinkedHashSet<>())
                    .add(recipient(row));
        });
        return found;
    }

    /** By what each unit is called. */
    Map<UUID, String> codes() {
        var found = new HashMap<UUID, String>();
        jdbc.sql("select id, code from reading.unit_code").query(row -> {
            found.put(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getString("code"));
        });
        return found;
    }

    /** Those who validate. */
    public Set<Recipient> control() {
        return Set.copyOf(jdbc.sql("""
                        select username, display_name, email from reading.account where active and role = 'CONTROL'
                        """).query((row, number) -> recipient(row)).list());
    }

    /** How many entries await a decision of control. */
    public int toValidate() {
        return jdbc.sql("select count(*) from reading.awaiting_decision where not awaits_director")
                .query(Integer.class)
                .single();
    }

    /** Whether any entry awaits a decision of control; asked after each step, so it looks no further than the first. */
    public boolean anyToValidate() {
        return jdbc.sql("select exists (select from reading.awaiting_decision where not awaits_director)")
                .query(Boolean.class)
                .single();
    }

    /** How many entries await the yes of whoever acts for their unit. */
    public Map<Recipient, Integer> toEndorse(LocalDate day) {
        var found = new LinkedHashMap<Recipient, Integer>();
        jdbc.sql("""
                        select a.username, a.display_name, a.email, count(*) as many
                        from reading.awaiting_decision w join reading.acting_person(:day) a on a.unit_id = w.unit_id
                        where w.awaits_director group by a.username, a.display_name, a.email
                        """).param("day", day).query(row -> {
            found.put(recipient(row), row.getInt("many"));
        });
        return found;
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        var email = row.getString("email");
        return new Recipient(
                row.getString("username"),
                row.getString("display_name"),
                email == null || email.isBlank() ? null : email);
    }
}
