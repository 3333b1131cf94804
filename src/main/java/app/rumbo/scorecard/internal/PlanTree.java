package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.GoalSheet;
import app.rumbo.scorecard.IndicatorSheet;
import app.rumbo.scorecard.MilestoneSheet;
import app.rumbo.scorecard.UnitSheet;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The goals of a known plan as a tree, with what follows from the tree alone: depth, suspension, units, weights. */
final class PlanTree {

    private final Map<UUID, Node> nodes = new HashMap<>();
    private final List<Node> depthFirst = new ArrayList<>();

    /**
     * A goal in the tree.
     *
     * @param line the goal at the top above it, itself at the top
     * @param unit its own, or that of the nearest goal above that has one
     * @param suspended whether it or a goal above is suspended
     * @param effectiveWeight share of the plan that it decides
     * @param childWeights sum of the weights of its indicators, milestones and active subgoals
     */
    record Node(
            GoalSheet goal,
            @Nullable Node parent,
            int level,
            GoalSheet line,
            @Nullable UnitSheet unit,
            boolean suspended,
            BigDecimal effectiveWeight,
            BigDecimal childWeights) {

        /** The share of the plan that a child of that weight decides. */
        BigDecimal share(BigDecimal weight) {
            return PlanTree.share(effectiveWeight, weight, childWeights);
        }
    }

    PlanTree(KnownPlan known) {
        var units = new HashMap<UUID, UnitSheet>();
        known.units().forEach(unit -> units.put(unit.id(), unit));
        var children = new HashMap<@Nullable UUID, List<GoalSheet>>();
        for (var goal : known.goals()) {
            children.computeIfAbsent(goal.parent(), _ -> new ArrayList<>()).add(goal);
        }
        new Planting(units, children, siblingWeights(known)).below(null);
    }

    /** Every goal after the goal above it, siblings in the order first stored. */
    List<Node> depthFirst() {
        return depthFirst;
    }

    /** The goal's place. */
    Node node(UUID goal) {
        var node = nodes.get(goal);
        if (node == null) {
            throw new IllegalStateException("a goal outside of the tree: " + goal);
        }
        return node;
    }

    private static Map<@Nullable UUID, BigDecimal> siblingWeights(KnownPlan known) {
        var weights = new HashMap<@Nullable UUID, BigDecimal>();
        known.goals().stream()
                .filter(goal -> !goal.suspended())
                .forEach(goal -> weights.merge(goal.parent(), goal.weight(), BigDecimal::add));
        for (IndicatorSheet indicator : known.indicators()) {
            weights.merge(indicator.goal(), indicator.weight(), BigDecimal::add);
        }
        for (MilestoneSheet milestone : known.milestones()) {
            weights.merge(milestone.goal(), milestone.weight(), BigDecimal::add);
        }
        return weights;
    }

    private static BigDecimal share(BigDecimal whole, BigDecimal weight, BigDecimal ofWeights) {
        return ofWeights.signum() == 0
                ? BigDecimal.ZERO
                : whole.multiply(weight).divide(ofWeights, Ratio.DECIMAL);
    }

    private final class Planting {

        private final Map<UUID, UnitSheet> units;
        private final Map<@Nullable UUID, List<GoalSheet>> children;
        private final Map<@Nullable UUID, BigDecimal> weights;

        Planting(
                Map<UUID, UnitSheet> units,
                Map<@Nullable UUID, List<GoalSheet>> children,
                Map<@Nullable UUID, BigDecimal> weights) {
            this.units = units;
            this.children = children;
            this.weights = weights;
        }

        void below(@Nullable Node parent) {
            var key = parent == null ? null : parent.goal().id();
            for (var goal : children.getOrDefault(key, List.of())) {
                var node = node(goal, parent);
                nodes.put(goal.id(), node);
                depthFirst.add(node);
                below(node);
            }
        }

        private Node node(GoalSheet goal, @Nullable Node parent) {
            var own = goal.unit() == null ? null : units.get(goal.unit());
            var suspended = goal.suspended() || (parent != null && parent.suspended());
            return new Node(
                    goal,
                    parent,
                    parent == null ? 1 : parent.level() + 1,
                    parent == null ? goal : parent.line(),
                    own == null && parent != null ? parent.unit() : own,
                    suspended,
                    suspended ? BigDecimal.ZERO : weight(goal, parent),
                    weights.getOrDefault(goal.id(), BigDecimal.ZERO));
        }

        private BigDecimal weight(GoalSheet goal, @Nullable Node parent) {
            return parent == null
                    ? share(BigDecimal.ONE, goal.weight(), weights.getOrDefault(null, BigDecimal.ZERO))
                    : parent.share(goal.weight());
        }
    }
}
