package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Figures;
import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.Limits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rolls items up the tree of goals, from its leaves to the plan (method §5). */
final class GoalRollUp {

    private final PlanTree tree;
    private final Limits limits;
    private final Map<@Nullable UUID, RollUp> gathering = new HashMap<>();
    private final Map<UUID, Figures> goals = new HashMap<>();

    GoalRollUp(PlanTree tree, Limits limits, Iterable<? extends Item> items) {
        this.tree = tree;
        this.limits = limits;
        for (var item : items) {
            gather(item.place().goal().id()).add(item.weight(), item);
        }
        for (var node : tree.depthFirst().reversed()) {
            settle(node);
        }
    }

    /** The plan as a whole: the goal above its top goals. */
    Figures plan() {
        return gather(null).figures(limits);
    }

    /** Every goal, depth first. */
    List<GoalScore> goals() {
        return tree.depthFirst().stream().map(this::score).toList();
    }

    private void settle(PlanTree.Node node) {
        var goal = node.goal();
        var figures = node.suspended() ? Figures.NONE : gather(goal.id()).figures(limits);
        goals.put(goal.id(), figures);
        gather(goal.parent()).add(goal.weight(), figures);
    }

    private GoalScore score(PlanTree.Node node) {
        var parent = node.parent();
        return new GoalScore(
                node.goal(),
                parent == null ? null : parent.goal().code(),
                node.level(),
                node.unit(),
                node.suspended(),
                node.effectiveWeight(),
                goals.getOrDefault(node.goal().id(), Figures.NONE));
    }

    private RollUp gather(@Nullable UUID goal) {
        return gathering.computeIfAbsent(goal, _ -> new RollUp());
    }
}
