package app.rumbo.scorecard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.AsOf;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Cards;
import app.rumbo.scorecard.GoalSheet;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.shared.Frequency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRulesTests {

    private final Cards plan = new Cards();
    private final GoalSheet goal = plan.goal("1", "100");

    @Test
    void saysWhereWeightsDoNotAddUp() {
        plan.indicator("A", goal, "60", "10", "5", plan.directorate("Obras"));
        plan.indicator("B", goal, "35", "10", "5", plan.directorate("Salud"));

        assertThat(checks()).containsExactly("goal-weights-sum 1 [2, 95]");
    }

    @Test
    void leavesWeightsAloneThatSumToOneOrHundred() {
        var works = plan.directorate("Obras");
        plan.indicator("A", goal, "0.6", "10", "5", works);
        plan.indicator("B", goal, "0.4", "10", "5", works);

        assertThat(checks()).isEmpty();
    }

    @Test
    void notesWeightsThatNobodyChoseAndThoseThatCountForNothing() {
        plan.goal("2", "100");
        var works = plan.directorate("Obras");
        plan.indicator("A", goal, "0", "10", "5", works);

        assertThat(checks())
                .containsExactly("plan-weights-equal null [2, 200]", "goal-weights-nothing 1 [1]", "empty-goal 2 []");
    }

    @Test
    void countsMeasuresPerGoal() {
        var works = plan.directorate("Obras");
        for (var i = 0; i < 6; i++) {
            plan.indicator("A" + i, goal, i == 0 ? "50" : "10", "10", "5", works);
        }

        assertThat(checks()).containsExactly("many-measures 1 [6, 5]");
    }

    @Test
    void findsMissingOwnersAndTargetsAndData() {
        plan.indicator("A", goal, "50", null, "5", null);
        plan.indicator("B", goal, "50", "10", null, plan.directorate("Obras"));

        assertThat(checks()).containsExactly("no-owner A []", "no-targets A []", "never-measured B []");
    }

    @Test
    void setsDirectionAgainstBaselineAndTarget() {
        var works = plan.directorate("Obras");
        plan.indicator("up", goal, "50", measure(Direction.ASCENDING, "20"), "10", "15", works);
        plan.indicator("down", goal, "50", measure(Direction.DESCENDING, "20"), "30", "25", works);

        assertThat(checks())
                .containsExactly("ascending-below-baseline up [20, 10]", "descending-above-baseline down [20, 30]");
    }

    @Test
    void doubtsAnAchievementBeyondBelief() {
        plan.indicator("A", goal, "100", "10", "76.2", plan.directorate("Obras"));

        assertThat(checks()).containsExactly("beyond-belief A [762.0]");
    }

    @Test
    void setsStatesOfMilestonesAgainstTheirPercentages() {
        plan.milestone("late", goal, "40", null, "2026-05-31", null);
        plan.milestone("done late", goal, "40", null, "2026-05-31", "100");
        plan.milestone("too early", goal, "20", "2026-07-31", "2026-12-31", "100");

        assertThat(checks().stream().filter(check -> !check.startsWith("no-owner")))
                .containsExactly(
                        "late-unreported late [2026-05-31]",
                        "done-late done late [2026-06-30, 2026-05-31]",
                        "done-before-start too early [2026-06-30, 2026-07-31]");
    }

    @Test
    void saysThatThePlanHasEndedAndLeavesSuspendedGoalsInPeace() {
        var suspended = plan.goal("2", null, "50", true);
        plan.indicator("A", suspended, "33", null, null, null);
        plan.indicator("B", goal, "100", "10", "9", plan.directorate("Obras"));

        assertThat(checks(LocalDate.of(2027, 1, 1))).containsExactly("plan-ended null [2026-12-31]");
    }

    private List<String> checks() {
        return checks(Cards.JUNE);
    }

    private List<String> checks(LocalDate cutoff) {
        var known = plan.known();
        var card = new Evaluation(known).scorecard(new AsOf(cutoff, Basis.OFFICIAL, Instant.EPOCH));
        return new PlanRules()
                .of(card, known)
                .map(check -> check.rule() + " " + check.code() + " " + check.arguments())
                .toList();
    }

    private static Measure measure(Direction direction, String baseline) {
        return new Measure(
                direction,
                Aggregation.LAST,
                Accumulation.PLAN,
                Frequency.QUARTERLY,
                false,
                new BigDecimal(baseline),
                null);
    }
}
