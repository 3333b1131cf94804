package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.shared.Recent;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * All revenue of a sector as it was known at a moment.
 *
 * @param lines of all months, each with its source
 * @param book of these lines
 * @param accounts the classifier's names
 * @param sources names of funding sources by their codes
 * @param loaded when each month's lines were last changed
 * @param boards made of it
 */
record RevenueLedger(
        List<RevenueLine> lines,
        RevenueBook book,
        Map<AccountCode, String> accounts,
        Map<String, String> sources,
        NavigableMap<YearMonth, Instant> loaded,
        Recent<BoardQuestion, RevenueBoard> boards) {

    /** The book of what lies within those accounts; all of it where there are none. */
    RevenueBook within(List<AccountCode> own) {
        return own.isEmpty()
                ? book
                : new RevenueBook(
                        lines.stream()
                                .filter(line -> own.stream()
                                        .anyMatch(each -> line.account().isWithin(each)))
                                .toList(),
                        accounts);
    }

    /** The book of what comes from that source. */
    RevenueBook from(String source) {
        return new RevenueBook(
                lines.stream().filter(line -> line.source().equals(source)).toList(), accounts);
    }
}
