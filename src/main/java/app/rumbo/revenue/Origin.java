package app.rumbo.revenue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an account at the end of a month: the year so far, and the complete years before it. A forecast made
 * from it sees nothing later, so that one made for a past month is the one that would have been made then.
 */
final class Origin {

    /** The arithmetic of forecasts: decimal, 16 digits (method §2). */
    static final MathContext DIGITS = MathContext.DECIMAL64;

    private final MonthlyAmounts amounts;
    private final int year;
    private final int month;
    private final List<Integer> years;
    private @Nullable List<BigDecimal> shares;

    Origin(MonthlyAmounts amounts, int year, int month) {
        this.amounts = amounts;
        this.year = year;
        this.month = month;
        this.years = amounts.yearsThatTell(year);
    }

    /** Up to three complete years before, the latest first. */
    List<Integer> years() {
        return years;
    }

    /** Whether the year just before is complete, which every method but the method's own shares needs. */
    boolean followsCompleteYear() {
        return !years.isEmpty() && years.getFirst() == year - 1;
    }

    /** What the year has brought so far; null where nothing is said of it. */
    @Nullable
    BigDecimal ytd() {
        return amounts.ytd(YearMonth.of(year, month));
    }

    /** What a complete year had brought by that month. */
    BigDecimal upTo(int past) {
        return amounts.upTo(past, month);
    }

    /** What a complete year still brought after that month. */
    BigDecimal rest(int past) {
        return amounts.total(past).subtract(amounts.upTo(past, month));
    }

    /** The share of each of those years that had come in by that month: several ways ask for it. */
    List<BigDecimal> shares() {
        if (shares == null) {
            shares = years.stream()
                    .map(past -> amounts.upTo(past, month).divide(amounts.total(past), DIGITS))
                    .toList();
        }
        return shares;
    }

    /** What the twelve months up to that one brought, the year before being complete. */
    BigDecimal twelveMonths(BigDecimal ytd) {
        return rest(year - 1).add(ytd);
    }
}
