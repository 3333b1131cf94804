package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.PlanFinding.Severity;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.WeightSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the weights of siblings add up, and how many measures a goal carries. */
final class WeightRules {

    private static final int MOST_MEASURES = 5;

    /** What there is to see of the plan's own top goals, then goal by goal. */
    Stream<Check> of(Scorecard card) {
        var siblings = siblings(card);
        var measures = new HashMap<UUID, Integer>();
        card.indicators()
                .forEach(indicator -> measures.merge(indicator.place().goal().id(), 1, Integer::sum));
        return Stream.concat(
                sum(siblings.getOrDefault(null, List.of()), null),
                card.goals().stream().filter(goal -> !goal.suspended()).flatMap(goal -> {
                    var id = goal.sheet().id();
                    return Stream.of(
                                    sum(siblings.getOrDefault(id, List.of()), goal),
                                    many(goal, measures.getOrDefault(id, 0)),
                                    empty(goal, siblings.containsKey(id)))
                            .flatMap(found -> found);
                }));
    }

    private static Map<@Nullable UUID, List<BigDecimal>> siblings(Scorecard card) {
        var siblings = new HashMap<@Nullable UUID, List<BigDecimal>>();
        for (var goal : card.goals()) {
            if (!goal.suspended()) {
                siblings.computeIfAbsent(goal.sheet().parent(), _ -> new ArrayList<>())
                        .add(goal.sheet().weight());
            }
        }
        card.items()
                .forEach((Item item) -> siblings.computeIfAbsent(
                                item.place().goal().id(), _ -> new ArrayList<>())
                        .add(item.weight()));
        return siblings;
    }

    private static Stream<Check> sum(List<BigDecimal> weights, @Nullable GoalScore goal) {
        var sum = WeightSum.of(weights);
        return switch (sum.meaning()) {
            case WHOLE -> Stream.empty();
            case NOTHING -> Stream.of(check(goal, Severity.WARNING, "weights-nothing", weights.size()));
            case EQUAL -> Stream.of(check(goal, Severity.NOTE, "weights-equal", weights.size(), sum.total()));
            case OFF -> Stream.of(check(goal, Severity.WARNING, "weights-sum", weights.size(), sum.total()));
        };
    }

    private static Check check(@Nullable GoalScore goal, Severity severity, String rule, Object... arguments) {
        return goal == null
                ? Check.ofPlan(severity, "plan-" + rule, arguments)
                : Check.of(goal, severity, "goal-" + rule, arguments);
    }

    private static Stream<Check> many(GoalScore goal, int measures) {
        return measures > MOST_MEASURES
                ? Stream.of(Check.of(goal, Severity.NOTE, "many-measures", measures, MOST_MEASURES))
                : Stream.empty();
    }

    private static Stream<Check> empty(GoalScore goal, boolean hasChildren) {
        return hasChildren ? Stream.empty() : Stream.of(Check.of(goal, Severity.WARNING, "empty-goal"));
    }
}
