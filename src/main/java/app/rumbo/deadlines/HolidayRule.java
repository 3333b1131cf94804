package app.rumbo.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One holiday of a country as its law has it.
 *
 * @param name what is kept, in Spanish
 * @param law the norm
 * @param from first year in which it holds
 * @param to last year in which it holds
 * @param day the day in a year; null where the year has none
 */
record HolidayRule(String name, String law, int from, int to, IntFunction<@Nullable LocalDate> day) {

    private static final int FOR_EVER = 9999;

    /** Holds since the year, for ever. */
    static HolidayRule since(int year, String name, String law, IntFunction<@Nullable LocalDate> day) {
        return new HolidayRule(name, law, year, FOR_EVER, day);
    }

    /** The holiday in a year, if the year has it. */
    Optional<Holiday> in(int year) {
        if (year < from || year > to) {
            return Optional.empty();
        }
        return Optional.ofNullable(day.apply(year)).map(on -> new Holiday(on, name, law));
    }
}
