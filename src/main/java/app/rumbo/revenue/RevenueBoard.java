package app.rumbo.revenue;

import app.rumbo.accounts.Sector;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of a month's revenue (method §7): screens, reports and API read it from here and compute nothing.
 *
 * @param knownAt the moment as of which it is told
 * @param loadedAt when the month's figures were last changed; null where there are none
 * @param total all of what was asked: the sector, a directorate's accounts, or one account. It is forecast by its own past,
 *     so that it is near the sum of its parts' forecasts, not equal to it
 * @param rows its parts, the largest first among the principal ones, in the order of codes elsewhere
 * @param curve of the total
 * @param coverage how often the total's interval held, in all past months that can be tried
 * @param seasonYears the complete earlier years from which the total's season is told, the latest first
 */
public record RevenueBoard(
        YearMonth month,
        Sector sector,
        Instant knownAt,
        @Nullable Instant loadedAt,
        BoardRow total,
        List<BoardRow> rows,
        RevenueCurve curve,
        Coverage coverage,
        List<Integer> seasonYears) {

    /** The same answer as of another moment between which nothing was recorded. */
    RevenueBoard asKnown(Instant moment) {
        return new RevenueBoard(month, sector, moment, loadedAt, total, rows, curve, coverage, seasonYears);
    }

    /** Whether nothing is known of the year up to the month. */
    public boolean isEmpty() {
        return total.collected().ytd() == null && total.current() == null;
    }

    /** The rows whose year misses the budget even at the high end, the largest shortfall first. */
    public List<BoardRow> shortfalls() {
        return rows.stream()
                .filter(BoardRow::isShort)
                .sorted(java.util.Comparator.comparing(BoardRow::difference))
                .toList();
    }

    /** How often the rows' intervals held in the past months around this one. */
    public Coverage rowsCoverage() {
        return rows.stream()
                .map(BoardRow::forecast)
                .filter(forecast -> forecast != null && forecast.proof() != null)
                .map(forecast ->
                        new Coverage(forecast.proof().held(), forecast.proof().of()))
                .reduce(new Coverage(0, 0), Coverage::plus);
    }
}
