package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.AccountBook;
import app.rumbo.budget.AccountBudget;
import app.rumbo.budget.Amounts;
import app.rumbo.revenue.BoardRow;
import java.util.List;

/**
 * A sector's revenue and expense of a year.
 *
 * @param revenue of the year up to the period's last month
 * @param lines of expense, one to an account, as told by the accounting
 * @param accounts by the account's first two parts: subtítulo in Chile, genérica in Peru
 */
record SectorMoney(Sector sector, BoardRow revenue, List<AccountBook.Line> lines, List<AccountBudget> accounts) {

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
}
