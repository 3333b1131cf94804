package app.rumbo.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands in the plan's tree.
 *
 * @param goal the goal it belongs to
 * @param line the goal at the top of the tree above it
 * @param unit the responsible unit, its own or that of the nearest goal above that has one
 * @param suspended whether a goal above it is suspended
 * @param effectiveWeight share of the plan that it decides, a fraction of 1; 0 where it is suspended or only informs
 */
public record Place(
        GoalSheet goal, GoalSheet line, @Nullable UnitSheet unit, boolean suspended, BigDecimal effectiveWeight) {}
