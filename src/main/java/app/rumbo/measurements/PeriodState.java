package app.rumbo.measurements;

import app.rumbo.measurements.EntryCalendar.Window;
import app.rumbo.measurements.PeriodAct.Act;
import app.rumbo.shared.SpanishFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One period of a plan: its days by the calendar, and what was done to it since, in the order of time.
 *
 * @param calendar whether the plan has a calendar of its own; without one a period is open at all times
 */
public record PeriodState(String period, boolean calendar, Window window, List<PeriodAct> acts) {

    /** Whether the unit may enter on that day. */
    public boolean isOpen(@Nullable UUID unit, LocalDate day) {
        if (until(unit, Act.EXCEPTED).filter(last -> !day.isAfter(last)).isPresent()) {
            return true;
        }
        return closing()
                .map(act -> act.act() == Act.REOPENED && act.until() != null && !day.isAfter(act.until()))
                .orElseGet(() -> !calendar || window.isOpen(day));
    }

    /** The last word on the period for all, if one was said. */
    private Optional<PeriodAct> closing() {
        return acts.stream()
                .filter(act -> act.act() == Act.CLOSED || act.act() == Act.REOPENED)
                .reduce((_, later) -> later);
    }

    /** Whether it was to be opened later than that day. */
    public boolean isAhead(LocalDate day) {
        return calendar && day.isBefore(window.opens());
    }

    /** The last day in time for the unit: that of the calendar, or of a longer exception. */
    public LocalDate due(@Nullable UUID unit) {
        return until(unit, Act.EXCEPTED)
                .filter(last -> last.isAfter(window.due()))
                .orElse(window.due());
    }

    /** What the unit asked for and nobody has answered. */
    public Optional<PeriodAct> asked(@Nullable UUID unit) {
        return acts.stream()
                .filter(act -> act.unit() != null && act.unit().equals(unit))
                .reduce((_, later) -> later)
                .filter(act -> act.act() == Act.ASKED);
    }

    private Optional<LocalDate> until(@Nullable UUID unit, Act kind) {
        return acts.stream()
                .filter(act ->
                        act.act() == kind && act.unit() != null && act.unit().equals(unit))
                .reduce((_, later) -> later)
                .map(PeriodAct::until);
    }

    /**
     * Why nothing may be entered here on that day, if nothing may. A milestone is
     * reported on within its stretch too, unless that was closed.
     */
    public Optional<EntryRefused> refusal(EntryItem item, LocalDate ends, LocalDate today, SpanishFormat format) {
        var milestone = item.kind() == EntryKind.MILESTONE_REPORT;
        var opens = milestone ? ends : window.opens();
        if (calendar && today.isBefore(opens)) {
            return Optional.of(new EntryRefused.NotOpen(period, format.longDay(opens)));
        }
        return isOpen(item.unit(), today)
                        || (milestone && isAhead(today) && closing().isEmpty())
                ? Optional.empty()
                : Optional.of(new EntryRefused.Closed(period));
    }
}
