package app.rumbo.revenue;

import app.rumbo.revenue.BackTest.Best;
import app.rumbo.revenue.Forecast.Kind;
import app.rumbo.revenue.Forecast.Proof;
import app.rumbo.shared.Recent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts an account's year from its own past: a pure function of its months. What the past tells is kept: a new month, or
 * another account's, leaves it as it was.
 */
final class Forecasts {

    private static final int KEPT = 1000;
    private static final Recent<Asked, Optional<Tested>> TESTED = new Recent<>(KEPT);
    private static final Recent<MonthlyAmounts, Coverage> COVERED = new Recent<>(KEPT / 10);

    /** Fewer years of back-test choose nothing and claim nothing. */
    private static final int LEAST_YEARS = 2;

    private Forecasts() {}

    /** A month of a year that is forecast, by what the years before it brought. */
    private record Asked(MonthlyAmounts past, int month) {}

    /** The way that did best in the past, and how it did. */
    private record Tested(Best best, Proof proof) {}

    /** As of the end of that month; null where nothing tells. */
    static @Nullable Forecast of(RevenueSums sums, YearMonth month) {
        var ytd = sums.collected().ytd(month);
        if (ytd == null) {
            return null;
        }
        if (month.getMonthValue() == MonthlyAmounts.MONTHS) {
            return new Forecast(ytd, ytd, ytd, Kind.COMPLETE, null, null);
        }
        var tested = tested(sums.collected(), month, ytd);
        return tested == null ? byShares(sums, month) : tested;
    }

    /** How often the interval held in all past months that can be tried. */
    static Coverage coverage(RevenueSums sums, YearMonth month) {
        var past = sums.collected().before(month.getYear());
        return COVERED.get(past, () -> new BackTest(past).held(1, MonthlyAmounts.MONTHS - 1));
    }

    private static @Nullable Forecast tested(MonthlyAmounts amounts, YearMonth month, BigDecimal ytd) {
        var at = month.getMonthValue();
        var past = amounts.before(month.getYear());
        var tested = TESTED.get(new Asked(past, at), () -> tested(past, at)).orElse(null);
        var value = tested == null ? null : tested.best().method().yearOf(new Origin(amounts, month.getYear(), at));
        return tested == null || value == null ? null : drawn(value, ytd, tested.best(), tested.proof());
    }

    private static Optional<Tested> tested(MonthlyAmounts past, int month) {
        var test = new BackTest(past);
        return test.years() < LEAST_YEARS
                ? Optional.empty()
                : test.best(month).map(best -> new Tested(best, proof(test, best, month)));
    }

    private static Proof proof(BackTest test, Best best, int month) {
        var held = test.held(BackTest.from(month), BackTest.to(month));
        return new Proof(test.years(), best.error(), best.lastYear(), held.held(), held.of());
    }

    /** What has come in is not taken back by the low end, unless the forecast itself expects refunds. */
    private static Forecast drawn(BigDecimal value, BigDecimal ytd, Best best, Proof proof) {
        var width = value.multiply(best.width(), Origin.DIGITS);
        var low = value.subtract(width);
        var held = value.compareTo(ytd) >= 0 ? low.max(ytd) : low;
        return new Forecast(value, held, value.add(width), Kind.TESTED, best.method(), proof);
    }

    private static @Nullable Forecast byShares(RevenueSums sums, YearMonth month) {
        var projection = sums.projection(month);
        return projection == null
                ? null
                : new Forecast(
                        projection.value(),
                        projection.low(),
                        projection.high(),
                        projection.linear() ? Kind.LINEAR : Kind.SHARES,
                        null,
                        null);
    }
}
