package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Curve;
import app.rumbo.scorecard.Curve.Point;
import app.rumbo.scorecard.IndicatorSheet;
import app.rumbo.scorecard.MilestoneSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws the S-curve of a known plan: progress and programmed progress alone, rolled up day by day (method §5). */
final class Curves {

    private final KnownPlan known;
    private final PlanTree tree;
    private final PlacedItems items;

    Curves(KnownPlan known, PlanTree tree, PlacedItems items) {
        this.known = known;
        this.tree = tree;
        this.items = items;
    }

    Curve upTo(LocalDate cutoff) {
        var days = new TreeSet<LocalDate>();
        var last = YearMonth.from(known.plan().ends());
        for (var month = YearMonth.from(known.plan().starts()); !month.isAfter(last); month = month.plusMonths(1)) {
            days.add(month.atEndOfMonth());
        }
        if (!cutoff.isBefore(known.plan().starts()) && cutoff.isBefore(last.atEndOfMonth())) {
            days.add(cutoff);
        }
        return new Curve(cutoff, days.stream().map(day -> point(day, cutoff)).toList());
    }

    private Point point(LocalDate day, LocalDate cutoff) {
        return new Point(day, planned(day), day.isAfter(cutoff) ? null : actual(day));
    }

    private @Nullable BigDecimal planned(LocalDate day) {
        return rollUp(
                sheet -> IndicatorRule.planned(sheet.measure(), known.seriesOf(sheet), day),
                sheet -> MilestoneRule.planned(sheet, day));
    }

    private @Nullable BigDecimal actual(LocalDate day) {
        return rollUp(
                sheet -> IndicatorRule.progress(sheet.measure(), known.seriesOf(sheet), day),
                sheet -> MilestoneRule.actual(known.reportsOf(sheet), day));
    }

    private @Nullable BigDecimal rollUp(
            Function<IndicatorSheet, @Nullable BigDecimal> ofIndicator,
            Function<MilestoneSheet, @Nullable BigDecimal> ofMilestone) {
        Map<@Nullable UUID, WeightedMean> means = new HashMap<>();
        for (var placed : items.indicators()) {
            mean(means, placed.sheet().goal()).add(placed.sheet().weight(), ofIndicator.apply(placed.sheet()));
        }
        for (var placed : items.milestones()) {
            mean(means, placed.sheet().goal()).add(placed.sheet().weight(), ofMilestone.apply(placed.sheet()));
        }
        for (var node : tree.depthFirst().reversed()) {
            var goal = node.goal();
            var figure = node.suspended() ? null : mean(means, goal.id()).value();
            mean(means, goal.parent()).add(goal.weight(), figure);
        }
        return mean(means, null).value();
    }

    private static WeightedMean mean(Map<@Nullable UUID, WeightedMean> means, @Nullable UUID goal) {
        return means.computeIfAbsent(goal, _ -> new WeightedMean());
    }
}
