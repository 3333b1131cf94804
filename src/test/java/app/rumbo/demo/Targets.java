package app.rumbo.demo;

import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spreads an indicator's yearly targets over its periods: sums by the season, levels in even steps. */
record Targets(Measure measure, int firstYear) {

    /** A target on a period. */
    record Target(Period period, BigDecimal value) {}

    List<Target> all() {
        var targets = new ArrayList<Target>();
        for (var index = 0; index < measure.years().size(); index++) {
            var year = measure.years().get(index);
            if (year != null) {
                addYear(targets, index, year);
            }
        }
        return targets;
    }

    private void addYear(List<Target> targets, int index, BigDecimal year) {
        var frequency = measure.frequency();
        for (var ordinal = 1; ordinal <= frequency.perYear(); ordinal++) {
            var period = new Period(firstYear + index, frequency, ordinal);
            var value = measure.sums() ? part(year, frequency, ordinal) : level(index, year, frequency, ordinal);
            targets.add(new Target(period, value));
        }
    }

    /** The period's part of the year, so rounded that the parts add up to the whole. */
    private BigDecimal part(BigDecimal year, Frequency frequency, int ordinal) {
        var shares = measure.conduct().season(frequency.perYear());
        return upTo(year, shares, ordinal).subtract(upTo(year, shares, ordinal - 1));
    }

    private BigDecimal upTo(BigDecimal year, List<Double> shares, int ordinal) {
        var share = shares.subList(0, ordinal).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return measure.round(year.doubleValue() * share);
    }

    private BigDecimal level(int index, BigDecimal year, Frequency frequency, int ordinal) {
        var before = before(index);
        var from = before == null ? year : before;
        var step = year.subtract(from).doubleValue() * ordinal / frequency.perYear();
        return measure.round(from.doubleValue() + step);
    }

    private @Nullable BigDecimal before(int index) {
        return index == 0 ? measure.baseline() : measure.years().get(index - 1);
    }
}
