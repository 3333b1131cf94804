package app.rumbo.deadlines;

import app.rumbo.shared.Country;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days are working days: not Saturdays, Sundays, the country's holidays, nor days added by the municipality.
 *
 * @param country whose laws hold
 * @param own days added, by day
 */
public record WorkingDays(Country country, Map<LocalDate, Holiday> own) {

    /** The country's days alone. */
    public static WorkingDays of(Country country) {
        return new WorkingDays(country, Map.of());
    }

    /** The country's days and the municipality's own. */
    public static WorkingDays of(Country country, Collection<Holiday> own) {
        return new WorkingDays(
                country,
                own.stream()
                        .collect(Collectors.toUnmodifiableMap(Holiday::day, Function.identity(), (one, two) -> one)));
    }

    /** Whether people work that day. */
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && holiday(day).isEmpty();
    }

    /** The holiday of that day, if it is one. */
    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(own.get(day))
                .or(() -> holidays(day.getYear()).stream()
                        .filter(holiday -> holiday.day().equals(day))
                        .findFirst());
    }

    /** The country's holidays of a year, in order. A holiday moved from the year's edge stays in its own year. */
    public List<Holiday> holidays(int year) {
        var rules = country == Country.CL ? ChileanHolidays.RULES : PeruvianHolidays.RULES;
        return rules.stream()
                .flatMap(rule -> rule.in(year).stream())
                .sorted(java.util.Comparator.comparing(Holiday::day))
                .toList();
    }

    /**
     * The day on which a term of working days ends; the start is day 0.
     *
     * @param days 1 or more
     */
    public LocalDate after(LocalDate start, int days) {
        var day = start;
        for (var counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
