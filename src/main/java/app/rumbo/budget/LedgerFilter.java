package app.rumbo.budget;

import app.rumbo.accounts.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of expense are looked at.
 *
 * @param year null for all
 * @param sector null for all
 * @param text in account, name, cost centre, area or source, in whatever case; blank for any
 */
public record LedgerFilter(@Nullable Integer year, @Nullable Sector sector, String text, Which which) {

    /** How far lines are with their goal. */
    public enum Which {
        /** Without a goal. */
        UNASSIGNED,
        BY_RULE,
        BY_HAND,
        ALL
    }

    /** All that waits for a goal. */
    public static final LedgerFilter WAITING = new LedgerFilter(null, null, "", Which.UNASSIGNED);

    /** The same lines however far they are with their goal. */
    public LedgerFilter of(Which other) {
        return new LedgerFilter(year, sector, text, other);
    }
}
