package app.rumbo.reminders.internal;

import app.rumbo.reminders.Letter;
import app.rumbo.reminders.Letter.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mornings gone through and who was reminded of what on them. */
@Component
public class ReminderTable {

    private static final String OWED = "OWED";
    private static final String UNANSWERED = "UNANSWERED";
    private static final String VALIDATE = "VALIDATE";
    private static final String ENDORSE = "ENDORSE";

    private final JdbcClient jdbc;

    ReminderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one letter was about. */
    record Said(
            String topic, @Nullable String packet, @Nullable UUID unit) {

        boolean isOfWork() {
            return topic.equals(OWED) || topic.equals(UNANSWERED);
        }

        boolean isToValidate() {
            return topic.equals(VALIDATE);
        }
    }

    /** The last morning gone through. */
    public Optional<LocalDate> lastMorning() {
        return jdbc.sql("select day from reminder_morning order by day desc limit 1")
                .query(LocalDate.class)
                .optional();
    }

    /** Takes a morning; whoever comes second waits for the first and is told no. */
    public boolean take(LocalDate morning, Instant now) {
        return jdbc.sql("insert into reminder_morning (day, done_at) values (:day, :now) on conflict do nothing")
                        .param("day", morning)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Keeps what a letter says. */
    public void keep(Letter letter) {
        letter.owed().forEach(line -> keep(letter, OWED, line));
        letter.unanswered().forEach(line -> keep(letter, UNANSWERED, line));
        if (letter.toValidate() > 0) {
            keep(letter, VALIDATE, null);
        }
        if (letter.toEndorse() > 0) {
            keep(letter, ENDORSE, null);
        }
    }

    /** What a person's letter of a morning was about. */
    List<Said> said(String username, LocalDate morning) {
        return jdbc.sql("select topic, packet, unit_id from reminder where username = :username and morning = :morning")
                .param("username", username)
                .param("morning", morning)
                .query((row, number) ->
                        new Said(row.getString("topic"), row.getString("packet"), row.getObject("unit_id", UUID.class)))
                .list();
    }

    private void keep(Letter letter, String topic, @Nullable Line line) {
        jdbc.sql("""
                        insert into reminder (username, morning, topic, packet, unit_id, due, for_day)
                        values (:username, :morning, :topic, :packet, :unit, :due, :forDay)
                        """)
                .param("username", letter.to().username())
                .param("morning", letter.morning())
                .param("topic", topic)
                .param("packet", line == null ? null : line.owed().packet())
                .param("unit", line == null ? null : line.owed().unit())
                .param("due", line == null ? null : line.owed().due())
                .param("forDay", line == null ? letter.morning() : line.forDay())
                .update();
    }
}
