package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.revenue.RevenueRow.Movement;
import app.rumbo.revenue.RevenueRow.Projection;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of revenue, a pure function of what the months' files say (method §7). */
public final class RevenueBook {

    private static final int MONTHS = 12;
    private static final int YEARS_THAT_TELL = 3;

    private final List<RevenueLine> lines;
    private final List<RevenueLine> detailed;

    /** @param lines of all months; where a month has an account and a part of it, only the part is summed */
    public RevenueBook(Collection<RevenueLine> lines) {
        this.lines = List.copyOf(lines);
        this.detailed = lines.stream().collect(Collectors.groupingBy(RevenueLine::month)).values().stream()
                .flatMap(RevenueBook::mostDetailed)
                .toList();
    }

    /** The account, then those one part below it that have lines in the year or the one before. */
    public List<RevenueRow> rows(AccountCode account, YearMonth month) {
        var below = below(account, account.depth() + 1, month);
        var own = new Account(account, detailed);
        return own.lines.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(own.row(month)), below.map(each -> each.row(month)))
                        .toList();
    }

    /** The accounts of one part. */
    public List<RevenueRow> rows(YearMonth month) {
        return below(null, 1, month).map(each -> each.row(month)).toList();
    }

    private Stream<Account> below(@Nullable AccountCode whole, int depth, YearMonth month) {
        var found = new TreeMap<AccountCode, AccountCode>();
        detailed.stream()
                .filter(line -> whole == null || line.account().isWithin(whole))
                .filter(line -> line.account().depth() >= depth && isNear(line.month(), month))
                .map(line -> line.account().upTo(depth))
                .forEach(account -> found.putIfAbsent(account, account));
        return found.keySet().stream().map(account -> new Account(account, detailed));
    }

    private static boolean isNear(YearMonth line, YearMonth asked) {
        return (line.getYear() == asked.getYear() && !line.isAfter(asked)) || line.getYear() == asked.getYear() - 1;
    }

    private static Stream<RevenueLine> mostDetailed(List<RevenueLine> month) {
        Set<AccountCode> wholes = new HashSet<>();
        for (var line : month) {
            IntStream.range(1, line.account().depth())
                    .forEach(depth -> wholes.add(line.account().upTo(depth)));
        }
        return month.stream().filter(line -> !wholes.contains(line.account()));
    }

    /** One account with all that is summed for it. */
    private final class Account {

        private final AccountCode code;
        private final List<RevenueLine> lines;

        Account(AccountCode code, List<RevenueLine> all) {
            this.code = code;
            this.lines =
                    all.stream().filter(line -> line.account().isWithin(code)).toList();
        }

        RevenueRow row(YearMonth month) {
            var current = budget(month, RevenueLine::current);
            var collected = movement(month, RevenueLine::collected);
            return new RevenueRow(
                    code,
                    name(month),
                    budget(month, RevenueLine::initial),
                    current,
                    movement(month, RevenueLine::accrued),
                    collected,
                    quotient(collected.ytd(), current),
                    isComplete(month.getYear()) ? share(month) : null,
                    projection(month, collected.ytd()));
        }

        private @Nullable String name(YearMonth month) {
            return RevenueBook.this.lines.stream()
                    .filter(line -> line.account().equals(code)
                            && line.name() != null
                            && !line.month().isAfter(month))
                    .max(Comparator.comparing(RevenueLine::month))
                    .map(RevenueLine::name)
                    .orElse(null);
        }

        private Movement movement(YearMonth month, Function<RevenueLine, @Nullable BigDecimal> amount) {
            var before = month.minusYears(1);
            var inMonth = sum(month, month, amount);
            var inMonthBefore = sum(before, before, amount);
            var ytd = upTo(month, amount);
            var ytdBefore = upTo(before, amount);
            return new Movement(
                    inMonth, ytd, inMonthBefore, ytdBefore, change(inMonth, inMonthBefore), change(ytd, ytdBefore));
        }

        /** Of each detailed account the latest line of the year; parts in place of what they are parts of. */
        private @Nullable BigDecimal budget(YearMonth month, Function<RevenueLine, @Nullable BigDecimal> amount) {
            Map<AccountCode, RevenueLine> latest = lines.stream()
                    .filter(line -> line.month().getYear() == month.getYear()
                            && !line.month().isAfter(month))
                    .collect(Collectors.toMap(
                            RevenueLine::account,
                            Function.identity(),
                            (one, other) -> one.month().isAfter(other.month()) ? one : other));
            return total(mostDetailed(List.copyOf(latest.values())).map(amount));
        }

        private @Nullable Projection projection(YearMonth month, @Nullable BigDecimal ytd) {
            if (ytd == null) {
                return null;
            }
            var shares = years(month.getYear())
                    .map(year -> share(month.withYear(year)))
                    .toList();
            if (shares.isEmpty()) {
                var twelfths = BigDecimal.valueOf(month.getMonthValue());
                return new Projection(Ratio.of(ytd.multiply(BigDecimal.valueOf(MONTHS)), twelfths), null, null, true);
            }
            var mean = Ratio.of(
                    shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(shares.size()));
            var value = quotient(ytd, mean);
            return value == null
                    ? null
                    : new Projection(
                            value,
                            quotient(
                                    ytd,
                                    shares.stream()
                                            .max(Comparator.naturalOrder())
                                            .orElseThrow()),
                            quotient(
                                    ytd,
                                    shares.stream()
                                            .min(Comparator.naturalOrder())
                                            .orElseThrow()),
                            false);
        }

        /** The latest complete years before that one. */
        private Stream<Integer> years(int before) {
            return lines.stream()
                    .map(line -> line.month().getYear())
                    .distinct()
                    .filter(year -> year < before && isComplete(year))
                    .sorted(Comparator.reverseOrder())
                    .limit(YEARS_THAT_TELL);
        }

        private boolean isComplete(int year) {
            var months = lines.stream()
                    .filter(line -> line.month().getYear() == year)
                    .map(line -> line.month().getMonth())
                    .distinct()
                    .count();
            var total = upTo(YearMonth.of(year, MONTHS), RevenueLine::collected);
            return months == MONTHS && total != null && total.signum() > 0;
        }

        /** Of a complete year: what had come in by the month, over all of it. */
        private BigDecimal share(YearMonth month) {
            var total = Objects.requireNonNull(upTo(month.withMonth(MONTHS), RevenueLine::collected));
            var ytd = Optional.ofNullable(upTo(month, RevenueLine::collected)).orElse(BigDecimal.ZERO);
            return Ratio.of(ytd, total);
        }

        private @Nullable BigDecimal upTo(YearMonth month, Function<RevenueLine, @Nullable BigDecimal> amount) {
            return sum(month.withMonth(1), month, amount);
        }

        private @Nullable BigDecimal sum(
                YearMonth from, YearMonth to, Function<RevenueLine, @Nullable BigDecimal> amount) {
            return total(lines.stream()
                    .filter(line ->
                            !line.month().isBefore(from) && !line.month().isAfter(to))
                    .map(amount));
        }
    }

    private static @Nullable BigDecimal total(Stream<@Nullable BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static @Nullable BigDecimal change(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null ? null : quotient(now.subtract(before), before);
    }

    private static @Nullable BigDecimal quotient(@Nullable BigDecimal amount, @Nullable BigDecimal by) {
        return amount == null || by == null || by.signum() == 0 ? null : Ratio.of(amount, by);
    }
}
