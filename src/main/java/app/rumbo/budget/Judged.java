package app.rumbo.budget;

import app.rumbo.scorecard.Scorecard;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal that has money of its own, with all that the rules ask of it.
 *
 * @param budget its money that counts at D
 * @param sums of it and all goals below it, of every year up to D's, also after the plan's end
 * @param works progress of its milestones and of those below; null where there are none
 * @param lastYear of the last due day below it where only milestones tell its progress, else the plan's
 */
record Judged(
        GoalBudget budget, List<GoalSum> sums, @Nullable BigDecimal works, int lastYear) {

    static Judged of(GoalBudget budget, List<GoalSum> sums, Set<UUID> within, Scorecard card) {
        var milestones = card.milestones().stream()
                .filter(each -> within.contains(each.sheet().goal()))
                .toList();
        var measured = card.indicators().stream()
                .anyMatch(each -> within.contains(each.place().goal().id()));
        var last = milestones.stream()
                .map(each -> each.sheet().due())
                .max(Comparator.naturalOrder())
                .filter(due -> !measured)
                .orElse(card.plan().ends());
        var weights = milestones.stream()
                .map(each -> each.place().effectiveWeight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        // Milestones that only inform all weigh the same.
        var done = milestones.stream()
                .map(each -> each.progress()
                        .multiply(
                                weights.signum() == 0
                                        ? BigDecimal.ONE
                                        : each.place().effectiveWeight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var by = weights.signum() == 0 ? BigDecimal.valueOf(milestones.size()) : weights;
        return new Judged(budget, sums, milestones.isEmpty() ? null : Ratio.of(done, by), last.getYear());
    }

    /** What is done of its works, else of all it is measured by. */
    @Nullable
    BigDecimal done() {
        return works == null ? budget.progress() : works;
    }
}
