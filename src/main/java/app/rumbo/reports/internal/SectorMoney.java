package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.AccountBook;
import app.rumbo.budget.AccountBudget;
import app.rumbo.budget.Amounts;
import app.rumbo.revenue.BoardRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sector's revenue and expense of a year.
 *
 * @param revenue of the year up to the period's last month
 * @param income the same by account, from where the classifier parts for the first time
 * @param funders the same by funding source
 * @param lines of expense, one to an account, as told by the accounting
 * @param accounts by the account's first two parts: subtítulo in Chile, genérica in Peru
 * @param sources where in Rumbo its figures can be followed up
 */
record SectorMoney(
        Sector sector,
        BoardRow revenue,
        List<BoardRow> income,
        List<BoardRow> funders,
        List<AccountBook.Line> lines,
        List<AccountBudget> accounts,
        SectorSources sources) {

    /** All expense. */
    Amounts expense() {
        return Amounts.total(lines.stream().map(AccountBook.Line::amounts));
    }

    /** The expense of an account and its parts. */
    List<AccountBook.Line> within(AccountCode account) {
        return lines.stream().filter(line -> line.account().isWithin(account)).toList();
    }

    /** Whether nothing is known of it. */
    boolean isEmpty() {
        return lines.isEmpty() && revenue.collected().ytd() == null && revenue.current() == null;
    }

    /** Whether anything that came in is known. */
    boolean hasRevenue() {
        return revenue.initial() != null
                || revenue.current() != null
                || revenue.collected().ytd() != null;
    }

    /** Whether anything that was spent is known. */
    boolean hasExpense() {
        var spent = expense();
        return spent.initial() != null || spent.current() != null || spent.accrued() != null;
    }

    /** Whether even the high end of what the year may bring stays below what is committed. */
    boolean isInDeficit() {
        var forecast = revenue.forecast();
        return forecast != null && forecast.misses(expense().committed());
    }

    /** Budgeted revenue less budgeted expense, as they stand; null where one is unknown. */
    @Nullable
    BigDecimal funding() {
        return less(revenue.current(), expense().current());
    }

    /** The year's forecast revenue less what is committed; null where one is unknown. */
    @Nullable
    BigDecimal balance() {
        var forecast = revenue.forecast();
        return less(forecast == null ? null : forecast.value(), expense().committed());
    }

    /** Accrued and not paid; null where one is unknown. */
    static @Nullable BigDecimal owed(Amounts amounts) {
        return less(amounts.accrued(), amounts.paid());
    }

    private static @Nullable BigDecimal less(@Nullable BigDecimal whole, @Nullable BigDecimal part) {
        return whole == null || part == null ? null : whole.subtract(part);
    }
}
