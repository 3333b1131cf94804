package app.rumbo.budget;

import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Money beside what was done with it (method §6). */
public interface BesideProgress {

    /** Above this difference, either way, money and progress are told to contradict each other: 20 points (method §6). */
    BigDecimal LIMIT = new BigDecimal("0.20");

    /** What is spent. */
    Amounts amounts();

    /** What is done, a fraction of 1; null where nothing tells. */
    @Nullable
    BigDecimal progress();

    /** Accrued over current. */
    default @Nullable BigDecimal execution() {
        return amounts().execution();
    }

    /** Execution less progress, a fraction of 1; null where one of both is missing. */
    default @Nullable BigDecimal gap() {
        var execution = execution();
        var progress = progress();
        return execution == null || progress == null ? null : execution.subtract(progress);
    }

    /** Whether the gap is over 20 points either way. */
    default boolean flagged() {
        var gap = gap();
        return gap != null && Ratio.atLimit(gap).abs().compareTo(LIMIT) > 0;
    }
}
