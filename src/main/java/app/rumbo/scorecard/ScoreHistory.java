package app.rumbo.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How scores moved: at the last eleven month ends before the cut-off and at the cut-off itself, K the same for all.
 *
 * @param days in the order of time
 * @param plan scores of the plan, one a day
 * @param items scores per goal, indicator or milestone, one a day; null on days without a score
 */
public record ScoreHistory(
        List<LocalDate> days, List<@Nullable BigDecimal> plan, Map<UUID, List<@Nullable BigDecimal>> items) {

    /** The scores of that goal, indicator or milestone; empty where it is unknown. */
    public List<@Nullable BigDecimal> of(UUID id) {
        return items.getOrDefault(id, List.of());
    }
}
