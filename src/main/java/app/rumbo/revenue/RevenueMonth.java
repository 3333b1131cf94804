package app.rumbo.revenue;

import app.rumbo.accounts.Sector;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How a month of revenue stands.
 *
 * @param lines how many it has
 * @param loadedAt when they were last changed; null without any
 * @param note said when it was closed
 * @param closedAt as of when it was closed; null where it never was
 * @param reopenedAt null where it was not
 * @param reason why it was reopened
 */
public record RevenueMonth(
        YearMonth month,
        Sector sector,
        State state,
        long lines,
        @Nullable Instant loadedAt,
        @Nullable String note,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable Instant reopenedAt,
        @Nullable String reopenedBy,
        @Nullable String reason) {

    /** What was done with a month. */
    public enum State {
        /** It has lines and was never closed. */
        OPEN,
        /** It was closed, and what changes in it is told as restated. */
        CLOSED,
        /** It was closed and is open again. */
        REOPENED,
        /** It is over and nothing of it was brought in. */
        MISSING
    }

    static RevenueMonth missing(YearMonth month, Sector sector) {
        return new RevenueMonth(month, sector, State.MISSING, 0, null, null, null, null, null, null, null);
    }

    /** Whether it is closed. */
    public boolean isClosed() {
        return state == State.CLOSED;
    }
}
