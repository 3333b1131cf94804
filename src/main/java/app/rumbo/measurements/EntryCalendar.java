package app.rumbo.measurements;

import app.rumbo.deadlines.WorkingDays;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a plan's periods open, are due and close, counted in working days of the country after their last day.
 *
 * @param opensAfter working days until it opens; 0 is the period's last day itself
 * @param dueAfter working days until it is due, more than {@code opensAfter}
 * @param closesAfter working days until it closes by itself, not fewer than {@code dueAfter}; null: never
 * @param milestonesEvery how often a milestone under way is reported on
 * @param twoSteps whether the director says yes before control validates
 */
public record EntryCalendar(
        int opensAfter, int dueAfter, @Nullable Integer closesAfter, Frequency milestonesEvery, boolean twoSteps) {

    /** What holds for a plan that set none: due after ten working days, closed never, entered when one likes. */
    public static final EntryCalendar USUAL = new EntryCalendar(0, 10, null, Frequency.MONTHLY, false);

    private static final int LONGEST = 250;

    /** @throws CalendarRefused.DaysReversed where a period would close before it is due, or be due before it opens */
    public EntryCalendar {
        var last = closesAfter == null ? dueAfter : closesAfter;
        if (opensAfter < 0 || dueAfter <= opensAfter || last < dueAfter || last > LONGEST) {
            throw new CalendarRefused.DaysReversed();
        }
    }

    /**
     * The days of one period.
     *
     * @param opens first day on which it is entered
     * @param due last day in time
     * @param closes last day on which it is entered; null: never closes by itself
     */
    public record Window(
            LocalDate opens, LocalDate due, @Nullable LocalDate closes) {

        /** Whether the calendar lets it be entered on that day. */
        public boolean isOpen(LocalDate day) {
            return !day.isBefore(opens) && (closes == null || !day.isAfter(closes));
        }
    }

    /** When that period opens, is due and closes. */
    public Window window(Period period, WorkingDays days) {
        var end = period.end();
        return new Window(
                opensAfter == 0 ? end : days.after(end, opensAfter),
                days.after(end, dueAfter),
                closesAfter == null ? null : days.after(end, closesAfter));
    }
}
