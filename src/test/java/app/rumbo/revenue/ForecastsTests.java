package app.rumbo.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.accounts.AccountCode;
import app.rumbo.revenue.Forecast.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What a year will bring, told by the way that did best in the past. */
class ForecastsTests {

    private static final int FIRST = 2021;

    @Test
    void aYearThatRepeatsExactlyIsForecastExactly() {
        var forecast = forecast(4, 7, (year, month) -> month == 3 ? 700 : 11 * month);

        assertThat(forecast.value()).isEqualByComparingTo("1525");
        assertThat(forecast.low()).isEqualByComparingTo("1525");
        assertThat(forecast.high()).isEqualByComparingTo("1525");
        assertThat(forecast.kind()).isEqualTo(Kind.TESTED);
        assertThat(forecast.proof().error()).isEqualByComparingTo("0");
        assertThat(forecast.proof().held()).isEqualTo(forecast.proof().of()).isPositive();
    }

    @Test
    void growthIsSeenWhereSameMonthLastYearWouldMissIt() {
        var forecast =
                forecast(5, 6, (year, month) -> (int) Math.round(1000 * Math.pow(1.2, year) * (month == 3 ? 5 : 1)));

        assertThat(forecast.method()).isNotEqualTo(ForecastMethod.LAST_YEAR);
        assertThat(forecast.proof().error()).isLessThan(forecast.proof().lastYearError());
        assertThat(forecast.value().doubleValue()).isBetween(39_600.0, 40_000.0);
    }

    @Test
    void withOneYearOfBackTestTheMethodsSharesHoldAndClaimNothing() {
        var forecast = forecast(2, 6, (year, month) -> 100 + 10 * year);

        assertThat(forecast.kind()).isEqualTo(Kind.SHARES);
        assertThat(forecast.proof()).isNull();
        assertThat(forecast.value()).isEqualByComparingTo("1440");
    }

    @Test
    void withoutACompleteYearItIsAFlatTwelfth() {
        assertThat(forecast(0, 6, (year, month) -> 100).kind()).isEqualTo(Kind.LINEAR);
        assertThat(forecast(0, 6, (year, month) -> 100).misses(new BigDecimal("5000")))
                .isFalse();
    }

    @Test
    void inDecemberNothingIsForecast() {
        var forecast = forecast(3, 12, (year, month) -> 100 + month);

        assertThat(forecast.kind()).isEqualTo(Kind.COMPLETE);
        assertThat(forecast.value()).isEqualByComparingTo("1278");
        assertThat(forecast.misses(new BigDecimal("1279"))).isTrue();
        assertThat(forecast.misses(new BigDecimal("1278"))).isFalse();
    }

    @Test
    void aShortfallIsWarnedOfWhereEvenTheHighEndMisses() {
        var forecast = forecast(4, 9, (year, month) -> 1000 + (year * month) % 7 * 10);

        assertThat(forecast.misses(forecast.high())).isFalse();
        assertThat(forecast.misses(forecast.high().add(BigDecimal.ONE))).isTrue();
        assertThat(forecast.misses(null)).isFalse();
    }

    /** The low end is not above the value nor the high one below it, and what has come in stays in. */
    @RepeatedTest(40)
    void lowValueAndHighStandInOrder(RepetitionInfo repetition) {
        var dice = new Random(repetition.getCurrentRepetition());
        var months = random(dice);
        var month = 1 + dice.nextInt(12);

        var forecast = forecast(5, month, months);

        assertThat(forecast.low()).isLessThanOrEqualTo(forecast.value());
        assertThat(forecast.high()).isGreaterThanOrEqualTo(forecast.value());
        assertThat(forecast.low()).isGreaterThanOrEqualTo(ytd(5, month, months));
    }

    /** No way is chosen that did worse than "same month last year". */
    @RepeatedTest(40)
    void theWayChosenDidNoWorseThanSameMonthLastYear(RepetitionInfo repetition) {
        var dice = new Random(repetition.getCurrentRepetition());
        var forecast = forecast(4, 1 + dice.nextInt(11), random(dice));

        assertThat(forecast.proof().error())
                .isLessThanOrEqualTo(forecast.proof().lastYearError());
    }

    /** In pesos or in thousands, the forecast is the same. */
    @RepeatedTest(20)
    void theUnitOfMoneyDoesNotMatter(RepetitionInfo repetition) {
        var dice = new Random(repetition.getCurrentRepetition());
        var months = random(dice);
        var month = 1 + dice.nextInt(11);

        var pesos = forecast(4, month, months);
        var thousands = Forecasts.of(sums(4, month, months, -3), YearMonth.of(FIRST + 4, month));

        assertThat(thousands.method()).isEqualTo(pesos.method());
        assertThat(rounded(thousands.value().movePointRight(3))).isEqualByComparingTo(rounded(pesos.value()));
        assertThat(rounded(thousands.high().movePointRight(3))).isEqualByComparingTo(rounded(pesos.high()));
    }

    /** What comes after the month asked changes nothing of what was told then. */
    @RepeatedTest(20)
    void nothingLaterIsSeen(RepetitionInfo repetition) {
        var dice = new Random(repetition.getCurrentRepetition());
        var months = random(dice);

        var then = Forecasts.of(sums(4, 5, months, 0), YearMonth.of(FIRST + 4, 5));
        var later = Forecasts.of(sums(6, 9, months, 0), YearMonth.of(FIRST + 4, 5));

        assertThat(later).isEqualTo(then);
    }

    private static IntBinaryOperator random(Random dice) {
        var season = dice.ints(12, 20, 400).toArray();
        var noise = dice.doubles(12 * 8, 0.7, 1.3).toArray();
        var growth = 0.9 + dice.nextDouble() / 3;
        return (year, month) ->
                (int) Math.round(1000 * season[month - 1] * Math.pow(growth, year) * noise[year * 12 + month - 1]);
    }

    private static Forecast forecast(int years, int month, IntBinaryOperator months) {
        return Forecasts.of(sums(years, month, months, 0), YearMonth.of(FIRST + years, month));
    }

    private static BigDecimal ytd(int years, int month, IntBinaryOperator months) {
        return sums(years, month, months, 0).collected().ytd(YearMonth.of(FIRST + years, month));
    }

    /** So many complete years, and the next up to that month. */
    private static RevenueSums sums(int years, int month, IntBinaryOperator months, int point) {
        List<RevenueLine> lines = new ArrayList<>();
        for (var year = 0; year <= years; year++) {
            for (var each = 1; each <= (year == years ? month : 12); each++) {
                lines.add(new RevenueLine(
                        YearMonth.of(FIRST + year, each),
                        new AccountCode("115-03"),
                        null,
                        "",
                        null,
                        null,
                        null,
                        BigDecimal.valueOf(months.applyAsInt(year, each)).movePointRight(point)));
            }
        }
        return new RevenueSums(lines);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(3, RoundingMode.HALF_UP);
    }
}
