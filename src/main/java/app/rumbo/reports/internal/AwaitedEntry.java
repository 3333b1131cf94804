package app.rumbo.reports.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was to enter: an indicator's value of a period, or how far a milestone under way has come.
 *
 * @param milestone whether it is a milestone's
 * @param plan code of the plan
 * @param unit who answers for it; null where nobody was named
 * @param code of the indicator or milestone
 * @param about the period, or for a milestone the last day of the stretch, as written in method §1
 * @param ends last day of what it speaks of
 * @param due last day in time for that unit
 * @param answered the day on which it was first sent in; null while nothing stands
 * @param state of what there is: {@code draft}, {@code observed}, {@code rejected}; null where there is nothing
 */
record AwaitedEntry(
        boolean milestone,
        String plan,
        @Nullable UUID unit,
        String code,
        String name,
        String about,
        LocalDate ends,
        LocalDate due,
        @Nullable LocalDate answered,
        @Nullable String state) {

    boolean isMissing() {
        return answered == null;
    }

    boolean isLate() {
        return answered != null && answered.isAfter(due);
    }

    boolean isInTime() {
        return answered != null && !answered.isAfter(due);
    }

    /** Calendar days between its due day and its entry, or that day while it is missing; 0 in time. */
    long daysLate(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(due, answered == null ? day : answered));
    }
}
