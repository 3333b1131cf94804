package app.rumbo.demo;

import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The entries of one indicator up to a day, made from its targets and its conduct, always the same ones. */
record Series(Measure measure, int firstYear, LocalDate until) {

    /** A figure for a period: a value, or a numerator and a denominator. */
    record Entry(
            Period period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String comment) {}

    List<Entry> all() {
        var entries = new ArrayList<Entry>();
        var due = new Targets(measure, firstYear)
                .all().stream().filter(this::entered).toList();
        var yearTarget = 0.0;
        var yearGiven = BigDecimal.ZERO;
        for (var target : due) {
            if (target.period().ordinal() == 1) {
                yearTarget = 0;
                yearGiven = BigDecimal.ZERO;
            }
            yearTarget += target.value().doubleValue();
            var figure = exactSum()
                    ? measure.round(yearTarget * factor(target.period())).subtract(yearGiven)
                    : figure(target);
            yearGiven = yearGiven.add(figure);
            entries.add(entry(target.period(), figure, target == due.getLast()));
        }
        return entries.stream()
                .filter(entry -> !measure.conduct().misses(entry.period().toString()))
                .toList();
    }

    private boolean exactSum() {
        return measure.sums() && measure.conduct().ofYear("n", 0, 0.03) == 0 && !measure.is("desc");
    }

    private boolean entered(Targets.Target target) {
        var last = measure.conduct().last().flatMap(Period::parse);
        return !target.period().end().isAfter(until)
                && last.map(period -> !target.period().end().isAfter(period.end()))
                        .orElse(true);
    }

    private double factor(Period period) {
        return measure.conduct().ofYear("p", period.year() - firstYear, 1);
    }

    private BigDecimal figure(Targets.Target target) {
        var figure =
                expected(target, 1 + noise(target.period(), measure.conduct().ofYear("n", 0, 0.03)));
        return measure.round(measure.percent() ? Math.min(100, figure) : figure);
    }

    /** What the conduct gives, shaken; of a measure from its baseline, only what was gained since is shaken. */
    private double expected(Targets.Target target, double noise) {
        var conduct = measure.conduct();
        if (conduct.has("v")) {
            return noise * conduct.ofYear("v", target.period().year() - firstYear, 0);
        }
        var factor = noise * factor(target.period());
        var aim = target.value().doubleValue();
        var baseline = measure.baseline();
        if (measure.is("base") && baseline != null) {
            return baseline.doubleValue() + (aim - baseline.doubleValue()) * factor;
        }
        return measure.is("desc") ? aim / factor : aim * factor;
    }

    private Entry entry(Period period, BigDecimal figure, boolean last) {
        var comment = last && !measure.note().isEmpty() ? measure.note() : null;
        if (!measure.is("razon")) {
            return new Entry(period, figure, null, null, comment);
        }
        var denominator = denominator(period);
        var parts = figure.multiply(denominator).movePointLeft(measure.percent() ? 2 : 0);
        return new Entry(period, null, parts.setScale(0, RoundingMode.HALF_UP), denominator, comment);
    }

    private BigDecimal denominator(Period period) {
        var usual = measure.conduct().ofYear("d", period.year() - firstYear, 100);
        var noise = usual < 10 ? 0 : noise(period, 0.05);
        return BigDecimal.valueOf(Math.round(usual * (1 + noise)));
    }

    /** A draw that hangs on the indicator and the period alone, within two standard deviations. */
    private double noise(Period period, double deviation) {
        var random = new Random((measure.plan() + measure.code() + period).hashCode() * 2_654_435_761L);
        random.nextGaussian();
        return deviation * Math.clamp(random.nextGaussian(), -2, 2);
    }
}
