package app.rumbo.revenue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a closed month that is no longer what it was when the month was closed.
 *
 * @param source blank where its file tells none
 * @param closed as it was closed; null where nothing was said
 * @param now null where nothing is said any more
 * @param changedBy username; null where the line was taken away
 */
public record Restated(
        YearMonth month,
        String account,
        String source,
        @Nullable String name,
        Figure figure,
        @Nullable BigDecimal closed,
        @Nullable BigDecimal now,
        Instant changedAt,
        @Nullable String changedBy) {

    /** Which of a line's figures. */
    public enum Figure {
        INITIAL,
        CURRENT,
        ACCRUED,
        COLLECTED
    }

    /** By how much it changed; where nothing was or is said, by all of the other. */
    public BigDecimal difference() {
        return (now == null ? BigDecimal.ZERO : now).subtract(closed == null ? BigDecimal.ZERO : closed);
    }
}
