package app.rumbo.reminders.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a reminder's mail is known by: one for a person and a morning.
 *
 * @param username of the person
 */
public record ReminderKey(String username, LocalDate morning) {

    /** How all of them begin. */
    public static final String PREFIX = "reminder:";

    private static final Pattern WRITTEN = Pattern.compile(PREFIX + "(.+):(\\d{4}-\\d{2}-\\d{2})");

    /** Reads one; empty where the mail is no reminder. */
    public static Optional<ReminderKey> parse(String key) {
        var matcher = WRITTEN.matcher(key);
        return matcher.matches()
                ? Optional.of(new ReminderKey(matcher.group(1), LocalDate.parse(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return PREFIX + username + ":" + morning;
    }
}
