package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.GoalSheet;
import app.rumbo.scorecard.IndicatorSheet;
import app.rumbo.scorecard.Limits;
import app.rumbo.scorecard.MilestoneSheet;
import app.rumbo.scorecard.PlanSheet;
import app.rumbo.scorecard.UnitSheet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was known of a plan at K, with the entries that count on a basis: everything needed to answer for any cut-off
 * without asking the database again.
 *
 * @param goals in the order first stored
 * @param indicators in the order first stored
 * @param milestones in the order first stored
 * @param units every unit of the municipality, in the order first stored
 * @param entries the figures that count
 */
public record KnownPlan(
        PlanSheet plan,
        Basis basis,
        Limits limits,
        List<GoalSheet> goals,
        List<IndicatorSheet> indicators,
        List<MilestoneSheet> milestones,
        List<UnitSheet> units,
        KnownEntries entries) {

    /** What is known of an indicator. */
    Series seriesOf(IndicatorSheet indicator) {
        return entries.series().getOrDefault(indicator.id(), Series.EMPTY);
    }

    /** What was reported of a milestone. */
    Timeline reportsOf(MilestoneSheet milestone) {
        return entries.reports().getOrDefault(milestone.id(), Timeline.EMPTY);
    }

    /** When the latest entry that counts was recorded; null where there is none. */
    @Nullable
    Instant lastEntry() {
        return entries.lastEntries().values().stream()
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** How many figures it holds: what it weighs in memory. */
    long size() {
        return entries.series().values().stream()
                        .mapToLong(kept -> kept.targets().size()
                                + kept.measured().size()
                                + kept.denominators().size())
                        .sum()
                + entries.reports().values().stream().mapToLong(Timeline::size).sum();
    }
}
