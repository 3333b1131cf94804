package app.rumbo.reminders;

import app.rumbo.deadlines.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * On which mornings something due on a day is reminded of, and how far it has climbed by then.
 *
 * @param settings how many working days before and after
 * @param days on which of them people work here
 */
public record Ladder(ReminderSettings settings, WorkingDays days) {

    /** Whether what is due on that day is reminded of this morning: before, on the day, or after. */
    public boolean reminds(LocalDate due, LocalDate morning) {
        if (!days.isWorkingDay(morning)) {
            return false;
        }
        var position = position(due, morning);
        return position == 0
                || (position < 0
                        ? settings.before().contains(-position)
                        : settings.after().contains(position));
    }

    /** Whether it is the first working morning after something was due: who has not answered is known then. */
    public boolean isFirstAfter(LocalDate due, LocalDate morning) {
        return days.isWorkingDay(morning) && position(due, morning) == 1;
    }

    /** How far it has climbed by that morning. */
    public Level reached(LocalDate due, LocalDate morning) {
        var position = position(due, morning);
        var told = settings.after().stream().filter(after -> after <= position).count();
        if (told >= settings.administrator()) {
            return Level.ADMINISTRATOR;
        }
        return told >= settings.director() ? Level.DIRECTORATE : Level.UNIT;
    }

    /** Whether it is the morning of the weekly mail: the first working day from the set weekday on. */
    public boolean isDigest(LocalDate morning) {
        var set = morning.with(TemporalAdjusters.previousOrSame(settings.digest()));
        return days.isWorkingDay(morning) && set.datesUntil(morning).noneMatch(days::isWorkingDay);
    }

    /** The working morning before that day, or the day itself. */
    public LocalDate lastMorning(LocalDate day) {
        var morning = day;
        while (!days.isWorkingDay(morning)) {
            morning = morning.minusDays(1);
        }
        return morning;
    }

    /** Working days from the day it is due to the morning; what is due on a day off counts from the working day before. */
    private int position(LocalDate due, LocalDate morning) {
        var from = lastMorning(due);
        return morning.isBefore(from) ? -between(morning, from) : between(from, morning);
    }

    private int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(days::isWorkingDay)
                .count();
    }
}
