package app.rumbo.reports.internal;

import app.rumbo.reports.internal.RevenueStory.Account;
import app.rumbo.revenue.BoardRow;
import java.time.YearMonth;
import java.util.List;

/**
 * Where in Rumbo the revenue of a month can be followed up, account by account down to the lines of the accounting. Addresses
 * are relative to Rumbo's own.
 */
record RevenueSources(YearMonth month) {

    /** All accounts. */
    String total() {
        return "recaudacion?mes=" + month;
    }

    /** By funding source. */
    String bySource() {
        return total() + "&por=fuente";
    }

    /** The parts of a row; its row among the others where it has none. */
    String row(BoardRow row) {
        return row.hasParts() ? within(row.code()) : total();
    }

    /** The parts of an account; of one without parts the account above, where it stands. */
    String account(List<Account> accounts, int at) {
        for (var above = at; above >= 0; above--) {
            if (accounts.get(above).level() == 0) {
                return within(accounts.get(above).row().account().written());
            }
        }
        return total() + "&por=clasificador";
    }

    private String within(String account) {
        return total() + "&por=clasificador&cuenta=" + Sources.segment(account);
    }
}
