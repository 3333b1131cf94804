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
 * @param silent accounts that had revenue in the same month of the year before and tell nothing of this one
 * @param restated what closed months of this year and the one before brought otherwise than they were closed with
 * @param closedOn when the month was closed; null where it was not
 */
record RevenueStory(
        RevenueBoard board,
        List<Named> rows,
        List<Named> sources,
        List<Account> accounts,
        List<Silent> silent,
        List<Correction> restated,
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

    /**
     * An account that fell silent.
     *
     * @param before collected in the same month of the year before
     */
    record Silent(String code, String name, BigDecimal before) {}

    /**
     * Collection of an account in a closed month that is no longer what it was when the month was closed.
     *
     * @param closed null where nothing was told
     * @param now null where nothing is told any more
     */
    record Correction(
            YearMonth month,
            String code,
            String name,
            @Nullable BigDecimal closed,
            @Nullable BigDecimal now) {

        BigDecimal difference() {
            return Objects.requireNonNullElse(now, BigDecimal.ZERO)
                    .subtract(Objects.requireNonNullElse(closed, BigDecimal.ZERO));
        }
    }

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

    /** What collection changed by since the months were closed. */
    BigDecimal restatement() {
        return restated.stream().map(Correction::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The months whose collection changed since they were closed, the earliest first. */
    List<YearMonth> restatedMonths() {
        return restated.stream().map(Correction::month).distinct().sorted().toList();
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
