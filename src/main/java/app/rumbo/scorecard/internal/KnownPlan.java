package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.GoalSheet;
import app.rumbo.scorecard.IndicatorSheet;
import app.rumbo.scorecard.Limits;
import app.rumbo.scorecard.MilestoneSheet;
import app.rumbo.scorecard.PlanSheet;
import app.rumbo.scorecard.UnitSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that was known of a plan at K, with the entries that count on a basis: everything needed to answer for any cut-off
 * without asking the database again.
 *
 * @param goals in the order first stored
 * @param indicators in the order first stored
 * @param milestones in the order first stored
 * @param units every unit of the municipality, in the order first stored
 * @param series per indicator; missing where it has neither targets nor measurements
 * @param reports counted percentages per milestone; missing where there are none
 * @param lastEntry when the latest entry or step was recorded; null where there is none
 */
public record KnownPlan(
        PlanSheet plan,
        Basis basis,
        Limits limits,
        List<GoalSheet> goals,
        List<IndicatorSheet> indicators,
        List<MilestoneSheet> milestones,
        List<UnitSheet> units,
        Map<UUID, Series> series,
        Map<UUID, Timeline> reports,
        @Nullable Instant lastEntry) {

    /** What is known of an indicator. */
    Series seriesOf(IndicatorSheet indicator) {
        return series.getOrDefault(indicator.id(), Series.EMPTY);
    }

    /** What was reported of a milestone. */
    Timeline reportsOf(MilestoneSheet milestone) {
        return reports.getOrDefault(milestone.id(), Timeline.EMPTY);
    }

    /** How many figures it holds: what it weighs in memory. */
    long size() {
        return series.values().stream()
                        .mapToLong(kept -> kept.targets().size()
                                + kept.measured().size()
                                + kept.denominators().size())
                        .sum()
                + reports.values().stream().mapToLong(Timeline::size).sum();
    }
}
