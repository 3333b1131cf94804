package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.revenue.RevenueRow.Movement;
import app.rumbo.revenue.RevenueRow.Projection;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a choice of lines amounts to (method §7): an account with its parts, a source, the whole. */
final class RevenueSums {

    private final List<RevenueLine> lines;
    private final MonthlyAmounts collected;
    private final MonthlyAmounts accrued;

    /** @param lines the most detailed ones of each month */
    RevenueSums(List<RevenueLine> lines) {
        this.lines = lines;
        this.collected = MonthlyAmounts.of(lines, RevenueLine::collected);
        this.accrued = MonthlyAmounts.of(lines, RevenueLine::accrued);
    }

    MonthlyAmounts collected() {
        return collected;
    }

    Movement collected(YearMonth month) {
        return movement(collected, month);
    }

    Movement accrued(YearMonth month) {
        return movement(accrued, month);
    }

    @Nullable
    BigDecimal initial(YearMonth month) {
        return budget(month, RevenueLine::initial);
    }

    @Nullable
    BigDecimal current(YearMonth month) {
        return budget(month, RevenueLine::current);
    }

    /** Of a complete year, what share of it had come in by the month. */
    @Nullable
    BigDecimal share(YearMonth month) {
        return collected.isComplete(month.getYear()) ? collected.share(month.getYear(), month.getMonthValue()) : null;
    }

    /** The mean share that up to three complete earlier years had by that month; null without one. */
    @Nullable
    BigDecimal usualShare(YearMonth month) {
        return mean(shares(month));
    }

    /** By the method's own shares: one value, the bounds of the largest and the smallest share. */
    @Nullable
    Projection projection(YearMonth month) {
        var ytd = collected.ytd(month);
        if (ytd == null) {
            return null;
        }
        var shares = shares(month);
        if (shares.isEmpty()) {
            var twelfths = BigDecimal.valueOf(month.getMonthValue());
            var whole = ytd.multiply(BigDecimal.valueOf(MonthlyAmounts.MONTHS));
            return new Projection(Ratio.of(whole, twelfths), null, null, true);
        }
        var value = quotient(ytd, mean(shares));
        var largest = shares.stream().max(Comparator.naturalOrder()).orElseThrow();
        var smallest = shares.stream().min(Comparator.naturalOrder()).orElseThrow();
        return value == null ? null : new Projection(value, quotient(ytd, largest), quotient(ytd, smallest), false);
    }

    private List<BigDecimal> shares(YearMonth month) {
        return collected.yearsThatTell(month.getYear()).stream()
                .map(year -> collected.share(year, month.getMonthValue()))
                .toList();
    }

    private static Movement movement(MonthlyAmounts amounts, YearMonth month) {
        var before = month.minusYears(1);
        var inMonth = amounts.of(month);
        var inMonthBefore = amounts.of(before);
        var ytd = amounts.ytd(month);
        var ytdBefore = amounts.ytd(before);
        return new Movement(
                inMonth, ytd, inMonthBefore, ytdBefore, change(inMonth, inMonthBefore), change(ytd, ytdBefore));
    }

    /** Of each detailed account and source the latest line of the year; parts in place of what they are parts of. */
    private @Nullable BigDecimal budget(YearMonth month, Function<RevenueLine, @Nullable BigDecimal> amount) {
        Map<Kept, RevenueLine> latest = new HashMap<>();
        for (var line : lines) {
            if (line.month().getYear() == month.getYear() && !line.month().isAfter(month)) {
                latest.merge(
                        new Kept(line.account(), line.source()),
                        line,
                        (one, other) -> one.month().isAfter(other.month()) ? one : other);
            }
        }
        return MostDetailed.of(List.copyOf(latest.values())).stream()
                .map(amount)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private record Kept(AccountCode account, String source) {}

    static @Nullable BigDecimal mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? null
                : Ratio.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(values.size()));
    }

    static @Nullable BigDecimal change(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null ? null : quotient(now.subtract(before), before);
    }

    static @Nullable BigDecimal quotient(@Nullable BigDecimal amount, @Nullable BigDecimal by) {
        return amount == null || by == null || by.signum() == 0 ? null : Ratio.of(amount, by);
    }
}
