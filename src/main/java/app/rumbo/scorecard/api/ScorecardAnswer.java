package app.rumbo.scorecard.api;

import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.UnitScore;
import app.rumbo.scorecard.UnitSheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan's scorecard as contract §3 promises it: every key always there, null where there is no figure. */
record ScorecardAnswer(
        String plan,
        LocalDate cutoff,
        String basis,
        Instant knownAt,
        @Nullable BigDecimal score,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal progress,
        @Nullable BigDecimal coverage,
        String light,
        List<Goal> goals,
        List<Indicator> indicators,
        List<Milestone> milestones) {

    static ScorecardAnswer of(Scorecard card) {
        var asOf = card.asOf();
        var figures = card.figures();
        return new ScorecardAnswer(
                card.plan().code(),
                asOf.cutoff(),
                Figure.word(asOf.basis()),
                asOf.knownAt(),
                Figure.of(figures.score()),
                Figure.of(figures.low()),
                Figure.of(figures.high()),
                Figure.of(figures.progress()),
                Figure.of(figures.coverage()),
                Figure.word(figures.light()),
                card.goals().stream().map(Goal::of).toList(),
                card.indicators().stream().map(Indicator::of).toList(),
                card.milestones().stream().map(Milestone::of).toList());
    }

    private static @Nullable String unitCode(@Nullable UnitSheet unit) {
        return unit == null ? null : unit.code();
    }

    record Goal(
            String code,
            @Nullable String parent,
            String name,
            int level,
            @Nullable String unit,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal score,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal progress,
            @Nullable BigDecimal coverage,
            String light,
            boolean suspended) {

        static Goal of(GoalScore goal) {
            var figures = goal.figures();
            return new Goal(
                    goal.sheet().code(),
                    goal.parentCode(),
                    goal.sheet().name(),
                    goal.level(),
                    unitCode(goal.unit()),
                    Figure.of(goal.sheet().weight()),
                    Figure.of(figures.score()),
                    Figure.of(figures.low()),
                    Figure.of(figures.high()),
                    Figure.of(figures.progress()),
                    Figure.of(figures.coverage()),
                    Figure.word(figures.light()),
                    goal.suspended());
        }
    }

    record Indicator(
            String code,
            String goal,
            @Nullable String unit,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal due,
            @Nullable BigDecimal raw,
            @Nullable BigDecimal score,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal progress,
            @Nullable BigDecimal coverage,
            String state,
            String light,
            boolean suspended) {

        static Indicator of(IndicatorScore indicator) {
            var found = indicator.evaluation();
            return new Indicator(
                    indicator.code(),
                    indicator.place().goal().code(),
                    unitCode(indicator.place().unit()),
                    Figure.of(found.actual()),
                    Figure.of(found.due()),
                    Figure.of(found.raw()),
                    Figure.of(found.score()),
                    Figure.of(found.low()),
                    Figure.of(found.high()),
                    Figure.of(found.progress()),
                    Figure.of(found.coverage()),
                    Figure.word(found.state()),
                    Figure.word(indicator.light()),
                    indicator.place().suspended());
        }
    }

    record Milestone(
            String code,
            String goal,
            @Nullable String unit,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal raw,
            @Nullable BigDecimal score,
            String state,
            long daysLate,
            String light,
            boolean suspended) {

        static Milestone of(MilestoneScore milestone) {
            var found = milestone.evaluation();
            return new Milestone(
                    milestone.code(),
                    milestone.place().goal().code(),
                    unitCode(milestone.place().unit()),
                    Figure.of(found.planned()),
                    Figure.of(found.actual()),
                    Figure.of(found.raw()),
                    Figure.of(found.score()),
                    Figure.word(found.state()),
                    found.daysLate(),
                    Figure.word(milestone.light()),
                    milestone.place().suspended());
        }
    }

    record Unit(
            String unit,
            @Nullable BigDecimal score,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String light,
            @Nullable BigDecimal coverage,
            int scored,
            int late) {

        static Unit of(UnitScore unit) {
            var figures = unit.figures();
            return new Unit(
                    unit.unit().code(),
                    Figure.of(figures.score()),
                    Figure.of(figures.low()),
                    Figure.of(figures.high()),
                    Figure.word(figures.light()),
                    Figure.of(figures.coverage()),
                    unit.scored(),
                    unit.late());
        }
    }
}
