package app.rumbo.reminders;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an installation reminds, in working days. Nobody may switch their own reminders off.
 *
 * @param before so many before something is due
 * @param after so many after it, until it is done
 * @param director from which of those after on whoever acts for the directorate is told too
 * @param administrator from which of those after on the Administrador is told too
 * @param digest weekday of the weekly mail; where nobody works on it, the next day on which one does
 * @param from time of day from which a morning is gone through, by the municipality's clock
 * @param catchUp how many mornings back one that was missed is made up for
 * @param enabled whether anybody is reminded at all
 */
@ConfigurationProperties("rumbo.reminders")
public record ReminderSettings(
        @DefaultValue("3") List<Integer> before,
        @DefaultValue({"1", "3", "5", "10"}) List<Integer> after,
        @DefaultValue("2") int director,
        @DefaultValue("4") int administrator,
        @DefaultValue("MONDAY") DayOfWeek digest,
        @DefaultValue("07:30") LocalTime from,
        @DefaultValue("10") int catchUp,
        @DefaultValue("true") boolean enabled) {

    /** What holds where nothing is set. */
    public static final ReminderSettings USUAL = new ReminderSettings(
            List.of(3), List.of(1, 3, 5, 10), 2, 4, DayOfWeek.MONDAY, LocalTime.of(7, 30), 10, true);

    private static final int LONGEST = 250;

    /** @throws IllegalArgumentException where they contradict themselves */
    public ReminderSettings {
        before = inOrder("before", before);
        after = inOrder("after", after);
        if (director < 1 || administrator < director) {
            throw new IllegalArgumentException(
                    "rumbo.reminders.director must be 1 or more, and .administrator not below it");
        }
        if (catchUp < 1 || catchUp > LONGEST) {
            throw new IllegalArgumentException("rumbo.reminders.catch-up must be from 1 to " + LONGEST);
        }
        if (digest == DayOfWeek.SATURDAY || digest == DayOfWeek.SUNDAY) {
            throw new IllegalArgumentException("rumbo.reminders.digest must be from MONDAY to FRIDAY");
        }
    }

    private static List<Integer> inOrder(String name, List<Integer> days) {
        if (days.stream().anyMatch(day -> day < 1 || day > LONGEST)) {
            throw new IllegalArgumentException(
                    "rumbo.reminders." + name + " must be working days from 1 to " + LONGEST);
        }
        return days.stream().distinct().sorted().toList();
    }
}
