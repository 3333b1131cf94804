package app.rumbo.reports.internal;

import app.rumbo.accounts.Sector;
import app.rumbo.reports.internal.RevenueStory.Account;
import app.rumbo.revenue.BoardRow;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Where in Rumbo the revenue of a month can be followed up, account by account, as it was known when the report was made.
 * Addresses are relative to Rumbo's own.
 */
record RevenueSources(YearMonth month, Sector sector, Instant knownAt) {

    static RevenueSources of(RevenueStory story) {
        var board = story.board();
        return new RevenueSources(board.month(), board.sector(), board.knownAt());
    }

    /** All accounts. */
    String total() {
        return asked("");
    }

    /** All accounts in the same month of the year before. */
    String yearBefore() {
        return new RevenueSources(month.minusYears(1), sector, knownAt).total();
    }

    /** By account of the classifier. */
    String byAccount() {
        return asked("&por=clasificador");
    }

    /** By funding source. */
    String bySource() {
        return asked("&por=fuente");
    }

    /** The parts of a row; its row among the others where it has none. */
    String row(BoardRow row) {
        return row.hasParts() ? within(row.code()) : total();
    }

    /** The same of an account of the classifier. */
    String account(BoardRow row) {
        return row.hasParts() ? within(row.code()) : byAccount();
    }

    /** The parts of an account; of one without parts the account above, where it stands. */
    String account(List<Account> accounts, int at) {
        for (var above = at; above >= 0; above--) {
            if (accounts.get(above).level() == 0) {
                return within(accounts.get(above).row().account().written());
            }
        }
        return byAccount();
    }

    /** The months with what changed in closed ones. */
    String closings() {
        return "recaudacion/meses?" + area() + "conocido=" + Sources.segment(knownAt.toString());
    }

    private String within(String account) {
        return asked("&por=clasificador&cuenta=" + Sources.segment(account));
    }

    /** Also a directorate, which is shown its own accounts at first, is led to all. */
    private String asked(String how) {
        return "recaudacion?mes=" + month + "&" + area() + "todas=si" + how + "&conocido="
                + Sources.segment(knownAt.toString());
    }

    private String area() {
        return switch (sector) {
            case MUNICIPAL -> "";
            case EDUCATION -> "area=educacion&";
            case HEALTH -> "area=salud&";
            case CEMETERY -> "area=cementerio&";
        };
    }
}
