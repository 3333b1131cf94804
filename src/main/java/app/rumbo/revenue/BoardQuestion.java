package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a board is asked.
 *
 * @param grouping what its rows are
 * @param within only that account, with its parts as rows; null for all
 * @param own only the accounts within these; empty for all
 * @param knownAt null for now
 */
public record BoardQuestion(
        YearMonth month,
        Sector sector,
        Grouping grouping,
        @Nullable AccountCode within,
        List<AccountCode> own,
        @Nullable Instant knownAt) {

    /** What the rows of a board are. */
    public enum Grouping {
        /** The fifteen accounts that matter most, whatever their depth. */
        PRINCIPAL,
        /** Accounts as the classifier stacks them, one part down. */
        ACCOUNT,
        /** Funding sources. */
        SOURCE
    }

    /** The same as known at another moment. */
    BoardQuestion asKnown(@Nullable Instant moment) {
        return new BoardQuestion(month, sector, grouping, within, own, moment);
    }

    /** All of a sector by its principal accounts. */
    public static BoardQuestion of(YearMonth month, Sector sector, @Nullable Instant knownAt) {
        return new BoardQuestion(month, sector, Grouping.PRINCIPAL, null, List.of(), knownAt);
    }
}
