package app.rumbo.scorecard.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures in time, one per period end, in order. It keeps exact running sums, so that the sum of any stretch costs two
 * look-ups: an S-curve asks for as many stretches as the plan has months.
 */
public final class Timeline {

    /** No figures at all. */
    public static final Timeline EMPTY = new Timeline(new int[0], new BigDecimal[0]);

    private final int[] days;
    private final BigDecimal[] values;
    private final BigDecimal[] running;

    /**
     * @param days days counted from 1970-01-01, strictly ascending
     * @param values as many
     */
    public Timeline(int[] days, BigDecimal[] values) {
        this.days = days;
        this.values = values;
        this.running = new BigDecimal[values.length + 1];
        running[0] = BigDecimal.ZERO;
        for (var i = 0; i < values.length; i++) {
            running[i + 1] = running[i].add(values[i]);
        }
    }

    /**
     * Reads figures strung together.
     *
     * @param days days counted from 1970-01-01, each once, in any order, with a blank between
     * @param values as many
     */
    static Timeline parse(String days, String values) {
        var day = days.split(" ", -1);
        var value = values.split(" ", -1);
        var sorted = new long[day.length];
        for (var i = 0; i < sorted.length; i++) {
            sorted[i] = ((long) Integer.parseInt(day[i]) << Integer.SIZE) | i;
        }
        Arrays.sort(sorted);
        var inOrder = new BigDecimal[sorted.length];
        Arrays.setAll(inOrder, i -> new BigDecimal(value[(int) sorted[i]]));
        return new Timeline(
                Arrays.stream(sorted)
                        .mapToInt(each -> (int) (each >> Integer.SIZE))
                        .toArray(),
                inOrder);
    }

    /** The days, in order. */
    Stream<LocalDate> days() {
        return Arrays.stream(days).mapToObj(LocalDate::ofEpochDay);
    }

    /** The figure of that day, or null. */
    @Nullable
    BigDecimal on(LocalDate day) {
        var found = Arrays.binarySearch(days, Span.day(day));
        return found < 0 ? null : values[found];
    }

    /** How many figures there are in all. */
    int size() {
        return days.length;
    }

    /** How many figures the span holds. */
    int count(Span span) {
        return Math.max(0, after(span.to()) - first(span.from()));
    }

    /** Their sum; 0 where there are none. */
    BigDecimal sum(Span span) {
        return count(span) == 0 ? BigDecimal.ZERO : running[after(span.to())].subtract(running[first(span.from())]);
    }

    /** The figure chosen among those of the span, pair by pair; null where there are none. */
    @Nullable
    BigDecimal choose(Span span, BinaryOperator<BigDecimal> better) {
        return Arrays.stream(values, first(span.from()), first(span.from()) + count(span))
                .reduce(better)
                .orElse(null);
    }

    /** The latest figure of the span, or null. */
    @Nullable
    BigDecimal last(Span span) {
        return count(span) == 0 ? null : values[after(span.to()) - 1];
    }

    /** The day of the latest figure of the span, or null. */
    @Nullable
    Integer lastDay(Span span) {
        return count(span) == 0 ? null : days[after(span.to()) - 1];
    }

    /** The figures of the span for whose day the other timeline has one too: how many, and their sum. */
    Matched matchedBy(Timeline other, Span span) {
        var matched = 0;
        var unmatched = BigDecimal.ZERO;
        for (int i = first(span.from()), end = i + count(span); i < end; i++) {
            if (Arrays.binarySearch(other.days, days[i]) >= 0) {
                matched++;
            } else {
                unmatched = unmatched.add(values[i]);
            }
        }
        return new Matched(matched, unmatched);
    }

    /**
     * @param count figures that have a counterpart
     * @param unmatched sum of those that have none
     */
    record Matched(int count, BigDecimal unmatched) {}

    private int first(int day) {
        var found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    private int after(int day) {
        var found = Arrays.binarySearch(days, day);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
