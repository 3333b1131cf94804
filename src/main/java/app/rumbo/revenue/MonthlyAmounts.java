package app.rumbo.revenue;

import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One kind of amount of an account, month by month; null where no line says it. */
final class MonthlyAmounts {

    static final int MONTHS = 12;
    private static final int YEARS_THAT_TELL = 3;

    private final int first;
    private final @Nullable BigDecimal[] amounts;
    private final boolean[] told;
    private final @Nullable BigDecimal[] ytds;

    private MonthlyAmounts(int first, int years) {
        this.first = first;
        this.amounts = new BigDecimal[years * MONTHS];
        this.told = new boolean[years * MONTHS];
        this.ytds = new BigDecimal[years * MONTHS];
    }

    /** The sum of what the lines say, month by month. */
    static MonthlyAmounts of(List<RevenueLine> lines, Function<RevenueLine, @Nullable BigDecimal> amount) {
        var years = lines.stream().mapToInt(line -> line.month().getYear()).summaryStatistics();
        var amounts = lines.isEmpty()
                ? new MonthlyAmounts(0, 0)
                : new MonthlyAmounts(years.getMin(), years.getMax() - years.getMin() + 1);
        lines.forEach(line -> amounts.add(line.month(), amount.apply(line)));
        amounts.addUp();
        return amounts;
    }

    private void add(YearMonth month, @Nullable BigDecimal amount) {
        var at = at(month);
        told[at] = true;
        amounts[at] = sum(amounts[at], amount);
    }

    private void addUp() {
        for (var at = 0; at < amounts.length; at++) {
            ytds[at] = at % MONTHS == 0 ? amounts[at] : sum(ytds[at - 1], amounts[at]);
        }
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : one.add(other);
    }

    /** Of the month itself. */
    @Nullable
    BigDecimal of(YearMonth month) {
        return knows(month) ? amounts[at(month)] : null;
    }

    /** Of the year up to the month. */
    @Nullable
    BigDecimal ytd(YearMonth month) {
        return knows(month) ? ytds[at(month)] : null;
    }

    /** Likewise, where nothing said is nothing come in: of complete years. */
    BigDecimal upTo(int year, int month) {
        var ytd = ytd(YearMonth.of(year, month));
        return ytd == null ? BigDecimal.ZERO : ytd;
    }

    /** Of all of the year. */
    BigDecimal total(int year) {
        return upTo(year, MONTHS);
    }

    /** Whether the year has lines in all twelve months and a total above 0 (method §7). */
    boolean isComplete(int year) {
        return knows(YearMonth.of(year, 1))
                && IntStream.rangeClosed(1, MONTHS).allMatch(month -> told[at(YearMonth.of(year, month))])
                && total(year).signum() > 0;
    }

    /** The latest complete years before that one, up to three, the latest first. */
    List<Integer> yearsThatTell(int before) {
        return IntStream.iterate(before - 1, year -> year >= first, year -> year - 1)
                .filter(this::isComplete)
                .limit(YEARS_THAT_TELL)
                .boxed()
                .toList();
    }

    /** Of a complete year: what had come in by the month, over all of it. */
    BigDecimal share(int year, int month) {
        return Ratio.of(upTo(year, month), total(year));
    }

    /** Of a complete year: what came in in the month itself, over all of it. */
    BigDecimal monthShare(int year, int month) {
        var amount = of(YearMonth.of(year, month));
        return amount == null ? BigDecimal.ZERO : Ratio.of(amount, total(year));
    }

    int firstYear() {
        return first;
    }

    private boolean knows(YearMonth month) {
        var at = at(month);
        return at >= 0 && at < amounts.length;
    }

    private int at(YearMonth month) {
        return (month.getYear() - first) * MONTHS + month.getMonthValue() - 1;
    }
}
