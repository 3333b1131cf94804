package app.rumbo.measurements;

import app.rumbo.deadlines.WorkingDays;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plan's calendar with all that was done to its periods, read once and asked for many. */
public final class CalendarBook {

    private final EntryCalendar calendar;
    private final boolean set;
    private final WorkingDays days;
    private final Map<String, List<PeriodAct>> acts;
    private final Map<Period, PeriodState> states = new HashMap<>();

    /**
     * @param set whether the calendar is the plan's own
     * @param acts by period, each in the order of time
     */
    public CalendarBook(EntryCalendar calendar, boolean set, WorkingDays days, Map<String, List<PeriodAct>> acts) {
        this.calendar = calendar;
        this.set = set;
        this.days = days;
        this.acts = acts;
    }

    /** The calendar. */
    public EntryCalendar calendar() {
        return calendar;
    }

    /** How a period stands. */
    public PeriodState state(Period period) {
        return states.computeIfAbsent(
                period,
                _ -> new PeriodState(
                        period.toString(),
                        set,
                        calendar.window(period, days),
                        acts.getOrDefault(period.toString(), List.of())));
    }

    /** The period whose days hold for an entry: an indicator's own, or that of a milestone's day by the calendar. */
    public Period period(EntryItem item, LocalDate ends) {
        var measured = item.measured();
        return Period.of(measured == null ? calendar.milestonesEvery() : measured.frequency(), ends);
    }

    /** Working days from one day to a later one, the later one counted; negative where it is earlier. */
    public int workingDays(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDays(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(days::isWorkingDay)
                .count();
    }
}
