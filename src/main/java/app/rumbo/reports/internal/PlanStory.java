package app.rumbo.reports.internal;

import app.rumbo.scorecard.Figures;
import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report tells of one plan, before it is put into words.
 *
 * @param atCutoff the scorecard at D
 * @param before the scorecard at the end of the period before, at the same K; null where the plan had not begun
 * @param curve how the plan went on, month by month
 * @param said comments by indicator or milestone
 * @param changes what was changed in the plan; null where there is nothing to compare with
 * @param money what is spent on it
 */
record PlanStory(
        CoveredPlan plan,
        Scorecard atCutoff,
        @Nullable Scorecard before,
        List<Moment> curve,
        Map<UUID, String> said,
        @Nullable List<PlanChange> changes,
        PlanMoney money) {

    /** The goals at the top. */
    List<GoalScore> lines() {
        return atCutoff.goals().stream().filter(goal -> goal.level() == 1).toList();
    }

    /** What the goals of the period before amounted to, by code. */
    Map<String, Figures> linesBefore() {
        return Optional.ofNullable(before).stream()
                .flatMap(card -> card.goals().stream())
                .collect(Collectors.toMap(goal -> goal.sheet().code(), GoalScore::figures));
    }

    /** What the units of the period before amounted to, by code. */
    Map<String, Figures> unitsBefore() {
        return Optional.ofNullable(before).stream()
                .flatMap(card -> card.units().stream())
                .collect(Collectors.toMap(unit -> unit.unit().code(), unit -> unit.figures()));
    }

    /** One point of the curve. */
    record Moment(LocalDate day, Figures figures) {

        /** Whether anything was programmed or reached by then. */
        boolean tells() {
            return figures.planned() != null || figures.progress() != null;
        }
    }
}
