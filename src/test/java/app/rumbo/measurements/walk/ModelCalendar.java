package app.rumbo.measurements.walk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When months are open, the slow way: days are counted one after the other, acts are read from the first to the last. */
final class ModelCalendar {

    /** Chile's days without work from September 2026 to February 2027 that do not fall on a weekend anyway. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 9, 18),
            LocalDate.of(2026, 10, 12),
            LocalDate.of(2026, 12, 8),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1));

    private record Act(String what, String unit, LocalDate until) {}

    private final Map<String, List<Act>> acts = new HashMap<>();
    private int opensAfter;
    private Integer closesAfter;
    private boolean set;
    private boolean twoSteps;

    boolean asksForTwoSteps() {
        return twoSteps;
    }

    void set(int opens, Integer closes, boolean steps) {
        set = true;
        opensAfter = opens;
        closesAfter = closes;
        twoSteps = steps;
    }

    void add(String period, String what, String unit, LocalDate until) {
        acts.computeIfAbsent(period, _ -> new ArrayList<>()).add(new Act(what, unit, until));
    }

    boolean isClosedByAct(String period) {
        var last = last(period);
        return last != null && last.what().equals("CLOSED");
    }

    /** Why nothing is entered in the cell today; null where it may be. */
    String refusal(Cell cell, LocalDate today) {
        var opens = cell.isMilestone() ? cell.ends() : opens(cell);
        if (set && today.isBefore(opens)) {
            return "NotOpen";
        }
        var early = cell.isMilestone() && set && today.isBefore(opens(cell)) && last(cell.period()) == null;
        return early || isOpen(cell, cell.unit(), today) ? null : "Closed";
    }

    /** Whether the cell's month is open to that unit; to all where there is none. */
    boolean isOpen(Cell cell, String unit, LocalDate today) {
        LocalDate longer = null;
        for (var act : acts.getOrDefault(cell.period(), List.of())) {
            if (act.what().equals("EXCEPTED") && act.unit().equals(unit)) {
                longer = act.until();
            }
        }
        if (longer != null && !today.isAfter(longer)) {
            return true;
        }
        var last = last(cell.period());
        if (last != null) {
            return last.what().equals("REOPENED") && !today.isAfter(last.until());
        }
        return !set
                || (!today.isBefore(opens(cell))
                        && (closesAfter == null || !today.isAfter(after(cell.ends(), closesAfter))));
    }

    private LocalDate opens(Cell cell) {
        return opensAfter == 0 ? cell.ends() : after(cell.ends(), opensAfter);
    }

    private Act last(String period) {
        Act last = null;
        for (var act : acts.getOrDefault(period, List.of())) {
            last = act.what().equals("CLOSED") || act.what().equals("REOPENED") ? act : last;
        }
        return last;
    }

    private static LocalDate after(LocalDate day, int workingDays) {
        var found = day;
        for (var left = workingDays; left > 0; ) {
            found = found.plusDays(1);
            left -= isWorkingDay(found) ? 1 : 0;
        }
        return found;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }
}
