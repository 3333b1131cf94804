package app.rumbo.revenue;

import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws a year as it fills: what came in, last year's, the budget by season, and what is still expected. */
final class CurveMaker {

    private final RevenueSums sums;
    private final YearMonth month;
    private final @Nullable BigDecimal budget;
    private final @Nullable Forecast forecast;

    CurveMaker(RevenueSums sums, YearMonth month, @Nullable Forecast forecast) {
        this.sums = sums;
        this.month = month;
        this.budget = sums.current(month);
        this.forecast = forecast;
    }

    RevenueCurve curve() {
        return new RevenueCurve(IntStream.rangeClosed(1, MonthlyAmounts.MONTHS)
                .mapToObj(each -> point(month.withMonth(each)))
                .toList());
    }

    private RevenueCurve.Point point(YearMonth at) {
        var share = sums.usualShare(at);
        return new RevenueCurve.Point(
                at,
                at.isAfter(month) ? null : sums.collected().ytd(at),
                sums.collected().ytd(at.minusYears(1)),
                budget == null || share == null ? null : budget.multiply(share, Ratio.DECIMAL),
                expected(at, forecast == null ? null : forecast.value()),
                expected(at, forecast == null ? null : forecast.low()),
                expected(at, forecast == null ? null : forecast.high()));
    }

    /** What has come in, and of what the rest of the year brings as much as usually comes until then. */
    private @Nullable BigDecimal expected(YearMonth at, @Nullable BigDecimal year) {
        var ytd = sums.collected().ytd(month);
        return at.isBefore(month) || ytd == null || year == null
                ? null
                : ytd.add(year.subtract(ytd).multiply(passed(at), Ratio.DECIMAL));
    }

    /** How much of the rest of the year's collection has usually come in by then; evenly where no year tells. */
    private BigDecimal passed(YearMonth at) {
        var now = sums.usualShare(month);
        var then = sums.usualShare(at);
        if (now == null || then == null || now.compareTo(BigDecimal.ONE) >= 0) {
            var rest = MonthlyAmounts.MONTHS - month.getMonthValue();
            return rest == 0
                    ? BigDecimal.ONE
                    : Ratio.of(
                            BigDecimal.valueOf(at.getMonthValue() - (long) month.getMonthValue()),
                            BigDecimal.valueOf(rest));
        }
        return Ratio.of(then.subtract(now), BigDecimal.ONE.subtract(now));
    }
}
