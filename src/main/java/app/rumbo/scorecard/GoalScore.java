package app.rumbo.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a plan with what it amounts to.
 *
 * @param parentCode code of the goal above, null at the top
 * @param level depth in the tree, 1 at the top
 * @param unit the responsible unit, its own or that of the nearest goal above that has one
 * @param suspended whether it or a goal above it is suspended
 * @param effectiveWeight share of the plan that it decides; 0 where it is suspended or only informs
 */
public record GoalScore(
        GoalSheet sheet,
        @Nullable String parentCode,
        int level,
        @Nullable UnitSheet unit,
        boolean suspended,
        BigDecimal effectiveWeight,
        Figures figures) {}
