package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.revenue.BoardQuestion.Grouping;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a board's rows out of the book: a pure function of it and the month. */
final class BoardMaker {

    private static final int MOST_ROWS = 15;

    private final RevenueBook book;
    private final YearMonth month;

    BoardMaker(RevenueBook book, YearMonth month) {
        this.book = book;
        this.month = month;
    }

    /** All that the book holds, or the account with its parts. */
    RevenueSums total(@Nullable AccountCode within) {
        return new RevenueSums(within == null ? book.lines() : book.lines(within));
    }

    /** The row of all of it. */
    BoardRow totalRow(RevenueSums total, @Nullable AccountCode within) {
        return within == null
                ? row("", null, false, total)
                : row(within.written(), book.name(within, month).orElse(null), true, total);
    }

    /** @param sources names of sources by their codes */
    List<BoardRow> rows(Grouping grouping, @Nullable AccountCode within, Map<String, String> sources) {
        if (grouping == Grouping.SOURCE) {
            return bySource(within, sources);
        }
        return within == null && grouping == Grouping.PRINCIPAL
                ? new PrincipalAccounts(book, month)
                        .atMost(MOST_ROWS).stream()
                                .map(this::accountRow)
                                .sorted(Comparator.comparing(BoardMaker::size).reversed())
                                .toList()
                : accounts(within).stream().map(this::accountRow).toList();
    }

    /** Below an account, or from where the classifier parts for the first time. */
    private List<AccountCode> accounts(@Nullable AccountCode within) {
        var below = book.below(within, month);
        return within == null && below.size() == 1 && !book.isTold(below.getFirst(), month)
                ? accounts(below.getFirst())
                : below;
    }

    private List<BoardRow> bySource(@Nullable AccountCode within, Map<String, String> names) {
        return (within == null ? book.lines() : book.lines(within))
                .stream()
                        .collect(Collectors.groupingBy(RevenueLine::source, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(each ->
                                row(each.getKey(), names.get(each.getKey()), false, new RevenueSums(each.getValue())))
                        .filter(row -> row.collected().ytd() != null
                                || row.current() != null
                                || row.collected().ytdBefore() != null)
                        .toList();
    }

    private BoardRow accountRow(AccountCode account) {
        var hasParts = !book.below(account, month).isEmpty();
        return row(
                account.written(),
                book.name(account, month).orElse(null),
                hasParts,
                new RevenueSums(book.lines(account)));
    }

    private BoardRow row(String code, @Nullable String name, boolean hasParts, RevenueSums sums) {
        var current = sums.current(month);
        var collected = sums.collected(month);
        return new BoardRow(
                code,
                name,
                hasParts,
                sums.initial(month),
                current,
                sums.accrued(month),
                collected,
                RevenueSums.quotient(collected.ytd(), current),
                sums.usualShare(month),
                Forecasts.of(sums, month),
                season(sums.collected()));
    }

    private List<BigDecimal> season(MonthlyAmounts amounts) {
        var years = amounts.yearsThatTell(month.getYear());
        return years.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, MonthlyAmounts.MONTHS)
                        .mapToObj(each -> java.util.Objects.requireNonNull(RevenueSums.mean(years.stream()
                                .map(year -> amounts.monthShare(year, each))
                                .toList())))
                        .toList();
    }

    private static BigDecimal size(BoardRow row) {
        var collected = row.collected().ytd();
        return row.current() != null ? row.current() : collected == null ? BigDecimal.ZERO : collected;
    }
}
