package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of revenue, a pure function of what the months' files say (method §7). Lines stand in it by account, so that
 * an account's are found without reading the others'.
 */
public final class RevenueBook {

    private final NavigableMap<AccountCode, List<RevenueLine>> detailed = new TreeMap<>();
    private final Map<AccountCode, List<RevenueLine>> told;
    private final Map<AccountCode, String> names;

    /** @param lines of all months; where a month has an account and a part of it, only the part is summed */
    public RevenueBook(Collection<RevenueLine> lines) {
        this(lines, Map.of());
    }

    /** @param names what accounts are called that no file names */
    RevenueBook(Collection<RevenueLine> lines, Map<AccountCode, String> names) {
        this.names = names;
        this.told = byAccount(lines);
        var summed = MostDetailed.ofEachMonth(lines);
        detailed.putAll(summed.size() == lines.size() ? told : byAccount(summed));
    }

    private static Map<AccountCode, List<RevenueLine>> byAccount(Collection<RevenueLine> lines) {
        Map<AccountCode, List<RevenueLine>> accounts = new HashMap<>();
        lines.forEach(line ->
                accounts.computeIfAbsent(line.account(), _ -> new ArrayList<>()).add(line));
        return accounts;
    }

    /** The account, then those one part below it that have lines in the year or the one before. */
    public List<RevenueRow> rows(AccountCode account, YearMonth month) {
        var own = lines(account);
        return own.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(row(account, own, month)),
                                below(account, month).stream().map(each -> row(each, lines(each), month)))
                        .toList();
    }

    /** The accounts of one part. */
    public List<RevenueRow> rows(YearMonth month) {
        return below(null, month).stream()
                .map(each -> row(each, lines(each), month))
                .toList();
    }

    /** The accounts one part below that have lines in the year or the one before; of one part without a whole. */
    List<AccountCode> below(@Nullable AccountCode whole, YearMonth month) {
        var depth = whole == null ? 1 : whole.depth() + 1;
        var found = new TreeSet<AccountCode>();
        within(whole)
                .filter(each -> each.getKey().depth() >= depth)
                .filter(each -> each.getValue().stream().anyMatch(line -> isNear(line.month(), month)))
                .forEach(each -> found.add(each.getKey().upTo(depth)));
        return List.copyOf(found);
    }

    /** The accounts that fell silent in that month, each as deep as it was told a year before. */
    public List<SilentAccount> silent(YearMonth month) {
        var now = told.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(line -> brings(line, month)))
                .map(Map.Entry::getKey)
                .toList();
        return detailed.entrySet().stream()
                .filter(each -> now.stream()
                        .noneMatch(told ->
                                told.isWithin(each.getKey()) || each.getKey().isWithin(told)))
                .flatMap(each -> silent(each.getKey(), each.getValue(), month).stream())
                .toList();
    }

    private Optional<SilentAccount> silent(AccountCode account, List<RevenueLine> lines, YearMonth month) {
        return lines.stream()
                .filter(line -> brings(line, month.minusYears(1)))
                .flatMap(line -> Stream.ofNullable(line.collected()))
                .reduce(BigDecimal::add)
                .filter(before -> before.signum() != 0)
                .map(before -> new SilentAccount(account, name(account, month).orElse(null), before));
    }

    private static boolean brings(RevenueLine line, YearMonth month) {
        return line.collected() != null && line.month().equals(month);
    }

    /** Whether the account has lines of its own, not only its parts, in the year or the one before. */
    boolean isTold(AccountCode account, YearMonth month) {
        return detailed.getOrDefault(account, List.of()).stream().anyMatch(line -> isNear(line.month(), month));
    }

    /** All that is summed for an account. */
    List<RevenueLine> lines(AccountCode account) {
        return within(account).flatMap(each -> each.getValue().stream()).toList();
    }

    /** All that is summed. */
    List<RevenueLine> lines() {
        return within(null).flatMap(each -> each.getValue().stream()).toList();
    }

    /** What the latest file up to that month calls an account, or else the classifier. */
    Optional<String> name(AccountCode account, YearMonth month) {
        return told.getOrDefault(account, List.of()).stream()
                .filter(line -> line.name() != null && !line.month().isAfter(month))
                .max(Comparator.comparing(RevenueLine::month).thenComparing(RevenueLine::source))
                .map(RevenueLine::name)
                .or(() -> Optional.ofNullable(names.get(account)));
    }

    private RevenueRow row(AccountCode account, List<RevenueLine> lines, YearMonth month) {
        var sums = new RevenueSums(lines);
        var current = sums.current(month);
        var collected = sums.collected(month);
        return new RevenueRow(
                account,
                name(account, month).orElse(null),
                sums.initial(month),
                current,
                sums.accrued(month),
                collected,
                RevenueSums.quotient(collected.ytd(), current),
                sums.share(month),
                sums.projection(month));
    }

    /** An account and its parts stand together in the order of accounts. */
    private Stream<Map.Entry<AccountCode, List<RevenueLine>>> within(@Nullable AccountCode whole) {
        return whole == null
                ? detailed.entrySet().stream()
                : detailed.tailMap(whole, true).entrySet().stream()
                        .takeWhile(each -> each.getKey().isWithin(whole));
    }

    private static boolean isNear(YearMonth line, YearMonth asked) {
        return (line.getYear() == asked.getYear() && !line.isAfter(asked)) || line.getYear() == asked.getYear() - 1;
    }
}
