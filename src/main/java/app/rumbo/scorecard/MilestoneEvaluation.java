package app.rumbo.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a milestone amounts to at a cut-off (method §4). Fractions of 1, nothing rounded.
 *
 * @param planned share that should be done
 * @param actual share reported done; it is its progress too
 * @param raw actual by planned; null where nothing was planned
 * @param score raw held between 0 and 1; its range is the score itself
 * @param daysLate calendar days since the due day where it is late, else 0
 */
public record MilestoneEvaluation(
        MilestoneState state,
        BigDecimal planned,
        BigDecimal actual,
        @Nullable BigDecimal raw,
        @Nullable BigDecimal score,
        long daysLate) {}
