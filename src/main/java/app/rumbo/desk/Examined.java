package app.rumbo.desk;

import app.rumbo.indicators.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is examined for what is odd about it.
 *
 * @param ends the day on which it counts
 * @param figure the value, or the quotient of a ratio; null for one by 0
 * @param score what it amounts to; null where nothing was due
 * @param target null where there was none
 * @param greenFrom the least score that is green
 * @param direction null for a milestone
 * @param term null for an indicator
 * @param pasts what was said before, the oldest first
 * @param together how many entries the same person typed within the same minutes of the last hours, itself among them; 0
 *     where it was not typed in them
 */
public record Examined(
        LocalDate ends,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal score,
        @Nullable BigDecimal target,
        BigDecimal greenFrom,
        @Nullable Direction direction,
        @Nullable Term term,
        List<Past> pasts,
        int together) {

    /** When a milestone begins and is due. */
    public record Term(@Nullable LocalDate starts, LocalDate due) {}

    /** The figures said before that are known, the oldest first. */
    List<BigDecimal> known() {
        return pasts.stream().map(Past::figure).filter(Objects::nonNull).toList();
    }
}
