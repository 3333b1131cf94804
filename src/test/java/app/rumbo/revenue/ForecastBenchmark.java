package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.benchmark.Findings;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often the 80 % interval holds what came, and how far off the forecast is, on generated years that it has not seen:
 * three to five complete years are known, and the next is forecast in March, June and October.
 */
@Tag("benchmark")
class ForecastBenchmark {

    private static final int FIRST = 2015;
    private static final int SERIES = 200;
    private static final List<Integer> MONTHS = List.of(3, 6, 10);

    /** What kind of account; noise of a month, and of a year as a whole, both over its amount. */
    private enum Account {
        STEADY(0.05, 0, 0),
        SEASONAL(0.08, 0, 0),
        TRENDING(0.08, 0, 0.12),
        NOISY(0.35, 0, 0.05),
        YEARLY(0.05, 0.12, 0.05),
        BROKEN(0.10, 0, 0.05);

        private final double noise;
        private final double yearNoise;
        private final double growth;

        Account(double noise, double yearNoise, double growth) {
            this.noise = noise;
            this.yearNoise = yearNoise;
            this.growth = growth;
        }

        /** Months of so many years, in pesos. */
        long[] months(Random dice, int years) {
            var season = dice.doubles(12, 0.5, 1.5).toArray();
            for (var peak = 0; this != STEADY && peak < 1 + dice.nextInt(3); peak++) {
                season[dice.nextInt(12)] *= 3 + 9 * dice.nextDouble();
            }
            var breaks = this == BROKEN ? 12 + dice.nextInt(years * 12 - 12) : Integer.MAX_VALUE;
            var broken = dice.nextBoolean() ? 0.7 : 1.4;
            var rate = growth * (0.5 + dice.nextDouble());
            var months = new long[years * 12];
            var level = 1e7;
            for (var at = 0; at < months.length; at++) {
                if (at % 12 == 0) {
                    level = 1e7 * Math.pow(1 + rate, at / 12) * Math.exp(yearNoise * dice.nextGaussian());
                }
                var value = level * season[at % 12] * Math.exp(noise * dice.nextGaussian());
                months[at] = Math.round(at >= breaks ? value * broken : value);
            }
            return months;
        }
    }

    private static final class Tally {
        private int of;
        private int held;
        private double width;
        private double error;
        private double lastYear;
        private double shares;

        void add(Forecast forecast, BigDecimal lastYear, BigDecimal shares, BigDecimal actual) {
            var value = actual.doubleValue();
            of++;
            held += forecast.low().compareTo(actual) <= 0 && forecast.high().compareTo(actual) >= 0 ? 1 : 0;
            width += forecast.high().subtract(forecast.low()).doubleValue() / value;
            error += Math.abs(forecast.value().doubleValue() - value) / value;
            this.lastYear += Math.abs(lastYear.doubleValue() - value) / value;
            this.shares += Math.abs(shares.doubleValue() - value) / value;
        }
    }

    @Test
    void coverageOnYearsNotSeen() {
        for (var years = 3; years <= 5; years++) {
            Findings.tell("forecast of a year, %d complete years known, 80 %% interval", years);
            for (var account : Account.values()) {
                var tally = tally(account, years);
                Findings.tell(
                        "  %-9s held %.1f %% of %d, width %.1f %%, error %.1f %%; same month last year %.1f %%; method's"
                                + " shares %.1f %%",
                        account,
                        100.0 * tally.held / tally.of,
                        tally.of,
                        100 * tally.width / tally.of,
                        100 * tally.error / tally.of,
                        100 * tally.lastYear / tally.of,
                        100 * tally.shares / tally.of);
            }
        }
    }

    private static Tally tally(Account account, int years) {
        var tally = new Tally();
        for (var seed = 0; seed < SERIES; seed++) {
            var months = account.months(new Random(1000L * account.ordinal() + 10L * seed + years), years + 1);
            for (var month : MONTHS) {
                var sums = sums(months, years * 12 + month);
                var asked = YearMonth.of(FIRST + years, month);
                var forecast = Objects.requireNonNull(Forecasts.of(sums, asked));
                var origin = new Origin(sums.collected(), FIRST + years, month);
                tally.add(
                        forecast,
                        Objects.requireNonNull(ForecastMethod.LAST_YEAR.yearOf(origin)),
                        Objects.requireNonNull(sums.projection(asked)).value(),
                        sums(months, months.length).collected().total(FIRST + years));
            }
        }
        return tally;
    }

    private static RevenueSums sums(long[] months, int known) {
        List<RevenueLine> lines = new ArrayList<>();
        for (var at = 0; at < known; at++) {
            lines.add(new RevenueLine(
                    YearMonth.of(FIRST + at / 12, 1 + at % 12),
                    new AccountCode("115"),
                    null,
                    "",
                    null,
                    null,
                    null,
                    BigDecimal.valueOf(months[at])));
        }
        return new RevenueSums(lines);
    }
}
