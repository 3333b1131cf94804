package app.rumbo.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of the calendar that a figure is about: a year, semester, quarter or month, written {@code 2026},
 * {@code 2026-S1}, {@code 2026-Q3}, {@code 2026-M07} (method §1).
 *
 * @param year calendar year, 1900 to 2199
 * @param frequency the kind of period
 * @param ordinal which one of its year, from 1
 */
public record Period(int year, Frequency frequency, int ordinal) implements Comparable<Period> {

    private static final Pattern WRITTEN =
            Pattern.compile("((?:19|20|21)\\d\\d)(?:-(?:S([12])|Q([1-4])|M(0[1-9]|1[0-2])))?");

    private static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::end).thenComparing(Period::start);

    /** @throws IllegalArgumentException where the year or the ordinal does not exist */
    public Period {
        if (year < 1900 || year > 2199 || ordinal < 1 || ordinal > frequency.perYear()) {
            throw new IllegalArgumentException("no such period: " + year + " " + frequency + " " + ordinal);
        }
    }

    /** The period of that kind in which the day falls. */
    public static Period of(Frequency frequency, LocalDate day) {
        return new Period(day.getYear(), frequency, (day.getMonthValue() - 1) / frequency.months() + 1);
    }

    /** Reads the written form, case-insensitively; empty where the text is none. */
    public static Optional<Period> parse(String text) {
        var matcher = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(from(matcher)) : Optional.empty();
    }

    /** First day. */
    public LocalDate start() {
        return LocalDate.of(year, (ordinal - 1) * frequency.months() + 1, 1);
    }

    /** Last calendar day: the day on which it counts (method §2). */
    public LocalDate end() {
        return YearMonth.of(year, ordinal * frequency.months()).atEndOfMonth();
    }

    /** Whether any of its days falls in the stretch, both ends included. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return !end().isBefore(from) && !start().isAfter(to);
    }

    /** The one after it. */
    public Period next() {
        return of(frequency, end().plusDays(1));
    }

    @Override
    public int compareTo(Period other) {
        return IN_TIME.compare(this, other);
    }

    /** The written form of method §1. */
    @Override
    public String toString() {
        return switch (frequency) {
            case ANNUAL -> Integer.toString(year);
            case SEMIANNUAL -> year + "-S" + ordinal;
            case QUARTERLY -> year + "-Q" + ordinal;
            case MONTHLY -> year + (ordinal < 10 ? "-M0" : "-M") + ordinal;
        };
    }

    private static Period from(Matcher matcher) {
        var year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return new Period(year, Frequency.SEMIANNUAL, Integer.parseInt(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            return new Period(year, Frequency.QUARTERLY, Integer.parseInt(matcher.group(3)));
        }
        if (matcher.group(4) != null) {
            return new Period(year, Frequency.MONTHLY, Integer.parseInt(matcher.group(4)));
        }
        return new Period(year, Frequency.ANNUAL, 1);
    }
}
