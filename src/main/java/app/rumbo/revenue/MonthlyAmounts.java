package app.rumbo.revenue;

import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One kind of amount of an account, month by month; null where no line says it. Two that say the same are equal. */
final class MonthlyAmounts {

    static final int MONTHS = 12;
    private static final int YEARS_THAT_TELL = 3;

    private final int first;
    private final @Nullable BigDecimal[] amounts;
    private final boolean[] told;
    private final @Nullable BigDecimal[] ytds;
    private final boolean[] complete;

    private MonthlyAmounts(int first, int years) {
        this.first = first;
        this.amounts = new BigDecimal[years * MONTHS];
        this.told = new boolean[years * MONTHS];
        this.ytds = new BigDecimal[years * MONTHS];
        this.complete = new boolean[years];
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
        for (var year = 0; year < complete.length; year++) {
            var total = ytds[year * MONTHS + MONTHS - 1];
            complete[year] = isTold(year) && total != null && total.signum() > 0;
        }
    }

    private boolean isTold(int year) {
        for (var month = 0; month < MONTHS; month++) {
            if (!told[year * MONTHS + month]) {
                return false;
            }
        }
        return true;
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
        var at = (year - first) * MONTHS + month - 1;
        var ytd = at < 0 || at >= ytds.length ? null : ytds[at];
        return ytd == null ? BigDecimal.ZERO : ytd;
    }

    /** Only the years before that one. */
    MonthlyAmounts before(int year) {
        var earlier = new MonthlyAmounts(first, Math.clamp((long) year - first, 0, complete.length));
        System.arraycopy(amounts, 0, earlier.amounts, 0, earlier.amounts.length);
        System.arraycopy(told, 0, earlier.told, 0, earlier.told.length);
        earlier.addUp();
        return earlier;
    }

    /** Of all of the year. */
    BigDecimal total(int year) {
        return upTo(year, MONTHS);
    }

    /** Whether the year has lines in all twelve months and a total above 0 (method §7). */
    boolean isComplete(int year) {
        var at = year - first;
        return at >= 0 && at < complete.length && complete[at];
    }

    /** The latest complete years before that one, up to three, the latest first. */
    List<Integer> yearsThatTell(int before) {
        var years = new ArrayList<Integer>(YEARS_THAT_TELL);
        for (var year = before - 1; year >= first && years.size() < YEARS_THAT_TELL; year--) {
            if (isComplete(year)) {
                years.add(year);
            }
        }
        return years;
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

    /** The year after the last one that lines speak of. */
    int endYear() {
        return first + complete.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthlyAmounts those
                && first == those.first
                && Arrays.equals(amounts, those.amounts)
                && Arrays.equals(told, those.told);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(amounts);
    }

    private boolean knows(YearMonth month) {
        var at = at(month);
        return at >= 0 && at < amounts.length;
    }

    private int at(YearMonth month) {
        return (month.getYear() - first) * MONTHS + month.getMonthValue() - 1;
    }
}
