package app.rumbo.reports.internal;

import app.rumbo.revenue.BoardRow;
import app.rumbo.revenue.RevenueBoard;
import app.rumbo.revenue.RevenueRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the monthly summary tells, before it is put into words.
 *
 * @param board of the municipality's own revenue
 * @param rows its principal accounts, the largest first
 * @param sources by funding source
 * @param accounts by account, two parts deep, each before its parts
 * @param closedOn when the month was closed; null where it was not
 */
record RevenueStory(
        RevenueBoard board,
        List<Named> rows,
        List<Named> sources,
        List<Account> accounts,
        @Nullable LocalDate closedOn) {

    /** A row under the name by which it is spoken of. */
    record Named(String name, BoardRow row) {

        /** What is due of the year so far and has not come in; below 0 where more came in; null where one is unknown. */
        @Nullable
        BigDecimal arrears() {
            return RevenueStory.arrears(row);
        }

        /** Collected in the year so far beyond the year before's; null where one is unknown. */
        @Nullable
        BigDecimal rise() {
            var now = row.collected().ytd();
            var before = row.collected().ytdBefore();
            return now == null || before == null ? null : now.subtract(before);
        }
    }

    /**
     * An account of the classifier.
     *
     * @param level 0 for the widest, 1 for what is below it
     */
    record Account(int level, String name, RevenueRow row) {}

    /** Accrued less collected, in the year so far. */
    static @Nullable BigDecimal arrears(BoardRow row) {
        var accrued = row.accrued().ytd();
        var collected = row.collected().ytd();
        return accrued == null || collected == null ? null : accrued.subtract(collected);
    }

    YearMonth month() {
        return board.month();
    }

    BoardRow total() {
        return board.total();
    }

    /** The accounts that had revenue in the same month of the year before and tell nothing of this one. */
    List<Account> silent() {
        return accounts.stream()
                .filter(account -> account.level() == 1)
                .filter(account -> account.row().collected().month() == null)
                .filter(account -> {
                    var before = account.row().collected().monthBefore();
                    return before != null && before.signum() != 0;
                })
                .toList();
    }

    /** Those whose year misses the budget even at the high end of what may be expected, the largest shortfall first. */
    List<Named> shortfalls() {
        return rows.stream()
                .filter(named -> named.row().isShort())
                .sorted(Comparator.comparing(
                        named -> Objects.requireNonNull(named.row().difference())))
                .toList();
    }

    /** Those that still have to bring in what is due, the largest amount first. */
    List<Named> inArrears() {
        return sorted(rows.stream().filter(named -> isAbove(named.arrears())), true);
    }

    /** Those that brought in more than was due: to be looked into. */
    List<Named> aboveAccrued() {
        return rows.stream()
                .filter(named -> {
                    var arrears = named.arrears();
                    return arrears != null && arrears.signum() < 0;
                })
                .toList();
    }

    /** Those in which refunds outweighed what came in in the month. */
    List<Named> refunds() {
        return rows.stream().filter(named -> named.row().isRefund()).toList();
    }

    private static List<Named> sorted(Stream<Named> rows, boolean largestFirst) {
        Comparator<Named> order = Comparator.comparing(named -> Objects.requireNonNull(named.arrears()));
        return rows.sorted(largestFirst ? order.reversed() : order).toList();
    }

    private static boolean isAbove(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }
}
