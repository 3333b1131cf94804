package app.rumbo.revenue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be closed.
 *
 * @param standing how the month stands: what is closed over
 * @param collected all that came in in the month
 * @param accounts how many accounts it tells of
 * @param missing accounts that had a line the month before and have none
 * @param withIt earlier months that are closed by the same act: those before the first closing of all
 */
public record ClosingPreview(
        RevenueMonth standing,
        @Nullable BigDecimal collected,
        int accounts,
        List<Missing> missing,
        List<YearMonth> withIt) {

    /** The month. */
    public YearMonth month() {
        return standing.month();
    }

    /** An account that the month before told of. */
    public record Missing(
            String account, @Nullable String name, @Nullable BigDecimal before) {}
}
