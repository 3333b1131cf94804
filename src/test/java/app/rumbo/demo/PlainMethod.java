package app.rumbo.demo;

import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One indicator figured out by method.md §3 in the plainest way, to check the demonstration's figures without the
 * product's own code. Floating point will do here.
 *
 * @param measure the indicator
 * @param firstYear first year of its plan
 * @param entries the counted entry of each period
 * @param cutoff the fecha de corte
 */
record PlainMethod(Measure measure, int firstYear, NavigableMap<Period, Series.Entry> entries, LocalDate cutoff) {

    /** Score and progress in [0, 1] or null; periods due and those measured; whether stale. */
    record Result(
            @Nullable Double score,
            @Nullable Double raw,
            @Nullable Double progress,
            @Nullable Double planned,
            int due,
            int measured,
            boolean stale) {}

    Result result() {
        var targets = new Targets(measure, firstYear).all();
        var due = targets.stream()
                .filter(target -> !target.period().end().isAfter(cutoff) && inSpan(target.period()))
                .toList();
        var measured = (int) due.stream()
                .filter(target -> entries.containsKey(target.period()))
                .count();
        var span = in(this::inSpan);
        var raw = due.isEmpty() ? null : raw(span, aim(due));
        var toDate = in(period -> true);
        var progress = raw(toDate, aim(targets));
        var soFar = targets.stream()
                .filter(target -> !target.period().end().isAfter(cutoff))
                .toList();
        var planned =
                soFar.isEmpty() ? Double.valueOf(0) : measure.is("rango") ? 1 : achieved(aim(soFar), aim(targets));
        return new Result(held(raw), raw, held(progress), held(planned), due.size(), measured, stale(due));
    }

    private boolean stale(List<Targets.Target> due) {
        return measure.is("ultimo")
                && !due.isEmpty()
                && !entries.isEmpty()
                && entries.lastKey().end().isBefore(due.getLast().period().end());
    }

    private boolean inSpan(Period period) {
        return measure.is("plan") || measure.is("ultimo") || period.year() == cutoff.getYear();
    }

    private List<Series.Entry> in(Predicate<Period> span) {
        var inside = new TreeMap<Period, Series.Entry>(Comparator.naturalOrder());
        entries.forEach((period, entry) -> {
            if (span.test(period) && !period.end().isAfter(cutoff)) {
                inside.put(period, entry);
            }
        });
        return List.copyOf(inside.values());
    }

    private double aim(List<Targets.Target> targets) {
        var values = targets.stream().mapToDouble(target -> target.value().doubleValue());
        return measure.sums()
                ? values.sum()
                : measure.is("promedio")
                        ? values.average().orElseThrow()
                        : targets.getLast().value().doubleValue();
    }

    private @Nullable Double raw(List<Series.Entry> counted, double aim) {
        if (measure.sums() && !measure.is("desc") && !measure.is("rango") && aim == 0) {
            return null;
        }
        return counted.isEmpty() ? Double.valueOf(0) : Double.valueOf(achieved(actual(counted), aim));
    }

    double actual(List<Series.Entry> counted) {
        if (measure.is("razon")) {
            var above = counted.stream()
                    .mapToDouble(entry -> number(entry.numerator()))
                    .sum();
            var below = counted.stream()
                    .mapToDouble(entry -> number(entry.denominator()))
                    .sum();
            return (measure.percent() ? 100 : 1) * above / below;
        }
        var values = counted.stream().mapToDouble(entry -> number(entry.value()));
        return measure.sums()
                ? values.sum()
                : measure.is("promedio")
                        ? values.average().orElseThrow()
                        : measure.is("maximo")
                                ? values.max().orElseThrow()
                                : measure.is("minimo")
                                        ? values.min().orElseThrow()
                                        : number(counted.getLast().value());
    }

    private double achieved(double actual, double aim) {
        if (measure.is("rango")) {
            var range = measure.range();
            var low = range.getFirst().doubleValue();
            var high = range.get(1).doubleValue();
            var distance = Math.max(0, Math.max(low - actual, actual - high));
            return Math.max(0, 1 - distance / range.get(2).doubleValue());
        }
        var baseline = measure.baseline();
        if (measure.is("base") && baseline != null) {
            return (actual - baseline.doubleValue()) / (aim - baseline.doubleValue());
        }
        return measure.is("desc") ? (actual > 0 ? aim / actual : 1) : actual / aim;
    }

    private static double number(@Nullable BigDecimal number) {
        return Objects.requireNonNull(number).doubleValue();
    }

    private static @Nullable Double held(@Nullable Double raw) {
        return raw == null ? null : Double.valueOf(Math.clamp(raw, 0.0, 1.0));
    }
}
