package app.rumbo.scorecard;

import java.math.BigDecimal;

/**
 * A unit with what the items amount to for which it, or a unit below it, is responsible (method §5).
 *
 * @param weight share of the plan that those items decide, a fraction of 1
 * @param scored how many of them have a score and an effective weight above 0
 * @param late how many of its milestones are late
 */
public record UnitScore(UnitSheet unit, Figures figures, BigDecimal weight, int scored, int late) {}
