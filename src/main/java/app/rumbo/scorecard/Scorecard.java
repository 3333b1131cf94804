package app.rumbo.scorecard;

import java.util.List;
import java.util.stream.Stream;

/**
 * The answer to evaluate(plan, D, basis, K): everything a plan amounts to (method §2–§5).
 *
 * @param asOf cut-off, basis and knowledge
 * @param figures of the plan as a whole
 * @param goals depth first, siblings in the order first stored
 * @param indicators in the order of their goals, then first stored
 * @param milestones in the order of their goals, then first stored
 * @param units every unit, in the order first stored
 */
public record Scorecard(
        AsOf asOf,
        PlanSheet plan,
        Limits limits,
        Figures figures,
        List<GoalScore> goals,
        List<IndicatorScore> indicators,
        List<MilestoneScore> milestones,
        List<UnitScore> units) {

    /** Indicators and milestones together. */
    public Stream<Item> items() {
        return Stream.concat(indicators.stream(), milestones.stream());
    }
}
