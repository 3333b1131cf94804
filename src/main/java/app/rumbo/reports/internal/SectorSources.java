package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.revenue.BoardRow;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Where in Rumbo a sector's revenue and expense can be followed up, as they were known when the report was made. Addresses are
 * relative to Rumbo's own.
 *
 * @param month the last of the period
 * @param knownAt the K of revenue
 * @param spentIn the year of expense
 * @param spentAsKnown the K of expense
 */
record SectorSources(Sector sector, YearMonth month, Instant knownAt, int spentIn, Instant spentAsKnown) {

    /** All revenue. */
    String revenue() {
        return revenues().total();
    }

    /** Revenue by funding source. */
    String byFunder() {
        return revenues().bySource();
    }

    /** An account of revenue. */
    String revenue(BoardRow row) {
        return revenues().account(row);
    }

    /** All expense, by account. */
    String expense() {
        return expense("");
    }

    /** An account of expense with its parts and lines. */
    String expense(AccountCode account) {
        return expense("&cuenta=" + Sources.segment(account.written()));
    }

    private String expense(String within) {
        return "presupuesto/cuentas?anio=" + spentIn + (sector == Sector.MUNICIPAL ? "" : "&area=" + sector.code())
                + within + "&conocido=" + Sources.segment(spentAsKnown.toString());
    }

    private RevenueSources revenues() {
        return new RevenueSources(month, sector, knownAt);
    }
}
