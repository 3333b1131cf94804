package app.rumbo.revenue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What each way of forecasting would have told at the end of past months of complete years, beside what those years then
 * brought. The months around the one asked choose the way and say how wide its interval is.
 */
final class BackTest {

    /** Months before and after the one asked whose errors tell of it. */
    private static final int AROUND = 2;

    /** So many of the latest complete years are tried. */
    private static final int YEARS = 5;

    private static final int LAST_MONTH = MonthlyAmounts.MONTHS - 1;
    private static final BigDecimal EIGHTY_PERCENT = new BigDecimal("0.8");

    private final MonthlyAmounts amounts;
    private final List<Integer> years;
    private final Map<Past, Trial> trials = new HashMap<>();

    /** @param amounts of the years before the one that is forecast: these are tried */
    BackTest(MonthlyAmounts amounts) {
        this.amounts = amounts;
        this.years = IntStream.iterate(amounts.endYear() - 1, year -> year > amounts.firstYear(), year -> year - 1)
                .filter(year -> amounts.isComplete(year) && amounts.isComplete(year - 1))
                .limit(YEARS)
                .boxed()
                .toList();
    }

    /** A past month. */
    private record Past(int year, int month) {}

    /**
     * What was forecast then.
     *
     * @param errors how far off each way was, over what the year brought
     * @param residuals likewise, over what was told: by so much of what is told now it may be off again
     */
    private record Trial(Map<ForecastMethod, BigDecimal> errors, Map<ForecastMethod, BigDecimal> residuals) {

        BigDecimal residual(ForecastMethod method) {
            return Objects.requireNonNull(residuals.get(method));
        }
    }

    /**
     * The way that did best.
     *
     * @param error its mean error
     * @param lastYear that of "same month last year", never smaller
     * @param width half of the interval, over the forecast
     */
    record Best(ForecastMethod method, BigDecimal error, BigDecimal lastYear, BigDecimal width) {}

    /** How many years were tried. */
    int years() {
        return years.size();
    }

    /** The way that did best in the months around that one; empty where none could be tried. */
    Optional<Best> best(int month) {
        return best(month, _ -> true);
    }

    /** Each past year's months forecast, and their intervals drawn, by what the other years tell alone. */
    Coverage held(int fromMonth, int toMonth) {
        var held = 0;
        var of = 0;
        for (var year : years) {
            for (var month = fromMonth; month <= toMonth; month++) {
                var trial = trial(year, month);
                var best = best(month, other -> !other.equals(year))
                        .filter(chosen -> trial.residuals().containsKey(chosen.method()));
                of += best.isPresent() ? 1 : 0;
                held += best.filter(chosen -> trial.residual(chosen.method()).compareTo(chosen.width()) <= 0)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return new Coverage(held, of);
    }

    /** The first month around that one. */
    static int from(int month) {
        return Math.max(1, month - AROUND);
    }

    /** The last month around that one. */
    static int to(int month) {
        return Math.min(LAST_MONTH, month + AROUND);
    }

    private Optional<Best> best(int month, Predicate<Integer> tells) {
        var telling = years.stream().filter(tells).toList();
        var around = new ArrayList<Trial>();
        telling.forEach(
                year -> IntStream.rangeClosed(from(month), to(month)).forEach(each -> around.add(trial(year, each))));
        var errors = errors(around);
        return errors.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(least -> new Best(
                        least.getKey(),
                        least.getValue(),
                        Objects.requireNonNull(errors.get(ForecastMethod.LAST_YEAR)),
                        width(around, least.getKey(), telling.size())));
    }

    /** The mean error of each way that told something in every one of those months; in the order of preference. */
    private static Map<ForecastMethod, BigDecimal> errors(List<Trial> around) {
        var sums = new EnumMap<ForecastMethod, BigDecimal>(ForecastMethod.class);
        var told = new EnumMap<ForecastMethod, Integer>(ForecastMethod.class);
        for (var trial : around) {
            trial.errors().forEach((method, error) -> {
                told.merge(method, 1, Integer::sum);
                sums.merge(method, error, BigDecimal::add);
            });
        }
        told.forEach((method, times) -> {
            if (times < around.size()) {
                sums.remove(method);
            }
        });
        if (!sums.containsKey(ForecastMethod.LAST_YEAR)) {
            return Map.of();
        }
        sums.replaceAll((_, sum) -> sum.divide(BigDecimal.valueOf(around.size()), Origin.DIGITS));
        return sums;
    }

    /**
     * The residual that 80 in 100 keep below, by the rank that leaves room for the one to come, and wider by half over
     * the number of years, since the months of one year err together (docs/adr/0200).
     */
    private static BigDecimal width(List<Trial> around, ForecastMethod method, int years) {
        var residuals = around.stream()
                .map(trial -> trial.residual(method))
                .sorted(Comparator.naturalOrder())
                .toList();
        var rank = EIGHTY_PERCENT
                .multiply(BigDecimal.valueOf(residuals.size() + 1L))
                .setScale(0, RoundingMode.CEILING)
                .intValue();
        return residuals
                .get(Math.min(rank, residuals.size()) - 1)
                .multiply(BigDecimal.valueOf(2L * years + 1))
                .divide(BigDecimal.valueOf(2L * years), Origin.DIGITS);
    }

    private Trial trial(int year, int month) {
        return trials.computeIfAbsent(new Past(year, month), past -> tried(past.year(), past.month()));
    }

    private Trial tried(int year, int month) {
        var origin = new Origin(amounts, year, month);
        var actual = amounts.total(year);
        var trial = new Trial(new EnumMap<>(ForecastMethod.class), new EnumMap<>(ForecastMethod.class));
        for (var method : ForecastMethod.values()) {
            var told = method.yearOf(origin);
            if (told != null) {
                var off = told.subtract(actual).abs();
                trial.errors().put(method, off.divide(actual, Origin.DIGITS));
                trial.residuals().put(method, off.divide(told, Origin.DIGITS));
            }
        }
        return trial;
    }
}
