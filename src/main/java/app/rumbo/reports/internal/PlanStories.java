package app.rumbo.reports.internal;

import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Question;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.Scorecards;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for all that a report tells of a plan, always as of one K. */
@Component
class PlanStories {

    private static final int MOST_MOMENTS = 24;

    private final Scorecards scorecards;
    private final Explanations explanations;
    private final PlanChanges changes;
    private final PlanMoneys moneys;

    PlanStories(Scorecards scorecards, Explanations explanations, PlanChanges changes, PlanMoneys moneys) {
        this.moneys = moneys;
        this.scorecards = scorecards;
        this.explanations = explanations;
        this.changes = changes;
    }

    /** The plan's story in the period, with what changed in it since the moment. */
    PlanStory tell(CoveredPlan plan, Period period, Instant knownAt, Instant changedSince) {
        var now = card(plan, period.end(), knownAt);
        var earlier = period.start().minusDays(1);
        var before = plan.starts().isAfter(earlier) ? null : card(plan, earlier, knownAt);
        return new PlanStory(
                plan,
                now,
                before,
                curve(plan, period.end(), knownAt),
                explanations.asOf(now.asOf()),
                changes(plan, changedSince, knownAt),
                moneys.of(plan.code(), period.end(), knownAt));
    }

    /** How the plan stands, without its course and what was changed in it. */
    PlanStory briefly(CoveredPlan plan, Period period, Instant knownAt) {
        var now = card(plan, period.end(), knownAt);
        var earlier = period.start().minusDays(1);
        return new PlanStory(
                plan,
                now,
                plan.starts().isAfter(earlier) ? null : card(plan, earlier, knownAt),
                List.of(),
                explanations.asOf(now.asOf()),
                null,
                moneys.of(plan.code(), period.end(), knownAt));
    }

    private @Nullable List<PlanChange> changes(CoveredPlan plan, Instant since, Instant knownAt) {
        return changes.wasKnown(plan.code(), since) ? changes.between(plan.code(), since, knownAt) : null;
    }

    private List<PlanStory.Moment> curve(CoveredPlan plan, LocalDate cutoff, Instant knownAt) {
        var months = new ArrayList<LocalDate>();
        for (var month = YearMonth.from(plan.starts());
                !month.atEndOfMonth().isAfter(cutoff);
                month = month.plusMonths(1)) {
            months.add(month.atEndOfMonth());
        }
        var every = (months.size() + MOST_MOMENTS - 1) / MOST_MOMENTS;
        var days = months.stream()
                .filter(day -> (months.size() - 1 - months.indexOf(day)) % Math.max(1, every) == 0)
                .toList();
        var figures = scorecards.figures(question(plan, cutoff, knownAt), days);
        return IntStream.range(0, days.size())
                .mapToObj(at -> new PlanStory.Moment(days.get(at), figures.get(at)))
                .toList();
    }

    private Scorecard card(CoveredPlan plan, LocalDate cutoff, Instant knownAt) {
        return scorecards.evaluate(question(plan, cutoff, knownAt));
    }

    private static Question question(CoveredPlan plan, LocalDate cutoff, Instant knownAt) {
        return new Question(plan.code(), cutoff, Basis.OFFICIAL, knownAt);
    }
}
