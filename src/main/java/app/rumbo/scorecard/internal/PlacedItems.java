package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.IndicatorSheet;
import app.rumbo.scorecard.MilestoneSheet;
import app.rumbo.scorecard.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The indicators and milestones of a known plan, each at its place in the tree, in the order of their goals. */
final class PlacedItems {

    private final PlanTree tree;
    private final UnitTree units;
    private final List<Placed<IndicatorSheet>> indicators;
    private final List<Placed<MilestoneSheet>> milestones;

    /** A sheet at its place. */
    record Placed<T>(T sheet, Place place) {}

    PlacedItems(KnownPlan known, PlanTree tree, UnitTree units) {
        this.tree = tree;
        this.units = units;
        this.indicators = place(
                known.indicators(),
                IndicatorSheet::goal,
                sheet -> placeBelow(sheet.goal(), sheet.weight(), sheet.unit()));
        this.milestones = place(
                known.milestones(),
                MilestoneSheet::goal,
                sheet -> placeBelow(sheet.goal(), sheet.weight(), sheet.unit()));
    }

    List<Placed<IndicatorSheet>> indicators() {
        return indicators;
    }

    List<Placed<MilestoneSheet>> milestones() {
        return milestones;
    }

    private <T> List<Placed<T>> place(List<T> sheets, Function<T, UUID> goal, Function<T, Place> place) {
        Map<UUID, List<Placed<T>>> byGoal = new HashMap<>();
        for (var sheet : sheets) {
            byGoal.computeIfAbsent(goal.apply(sheet), _ -> new ArrayList<>())
                    .add(new Placed<>(sheet, place.apply(sheet)));
        }
        return tree.depthFirst().stream()
                .flatMap(node -> byGoal.getOrDefault(node.goal().id(), List.of()).stream())
                .toList();
    }

    private Place placeBelow(UUID goal, BigDecimal weight, @Nullable UUID unit) {
        var node = tree.node(goal);
        var own = units.unit(unit);
        return new Place(
                node.goal(), node.line(), own == null ? node.unit() : own, node.suspended(), node.share(weight));
    }
}
