package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.AsOf;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.IndicatorSheet;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.MilestoneSheet;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.internal.PlacedItems.Placed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Answers for a known plan at any cut-off: where the rules of method §3–§5 come together. Pure arithmetic. */
public final class Evaluation {

    private final KnownPlan known;
    private final PlanTree tree;
    private final UnitTree units;
    private final PlacedItems items;

    /** Prepares what does not depend on the cut-off. */
    public Evaluation(KnownPlan known) {
        this.known = known;
        this.tree = new PlanTree(known);
        this.units = new UnitTree(known.units());
        this.items = new PlacedItems(known, tree, units);
    }

    /** What is evaluated. */
    public KnownPlan known() {
        return known;
    }

    /** The whole scorecard. The basis and knowledge of the question are those of the known plan. */
    public Scorecard scorecard(AsOf question) {
        var indicators = indicators(question.cutoff());
        var milestones = milestones(question.cutoff());
        var all = Stream.<Item>concat(indicators.stream(), milestones.stream()).toList();
        var goals = new GoalRollUp(tree, known.limits(), all);
        var byUnit = new UnitRollUp(units, known.limits(), all);
        return new Scorecard(
                question,
                known.plan(),
                known.limits(),
                goals.plan(),
                goals.goals(),
                indicators,
                milestones,
                known.units().stream().map(byUnit::score).toList());
    }

    private List<IndicatorScore> indicators(LocalDate cutoff) {
        return items.indicators().stream()
                .map(placed -> indicator(placed, cutoff))
                .toList();
    }

    private IndicatorScore indicator(Placed<IndicatorSheet> placed, LocalDate cutoff) {
        var sheet = placed.sheet();
        var evaluation = IndicatorRule.evaluate(
                sheet.measure(), known.seriesOf(sheet), known.plan().ends(), cutoff);
        return new IndicatorScore(
                sheet, placed.place(), evaluation, known.limits().light(evaluation));
    }

    private List<MilestoneScore> milestones(LocalDate cutoff) {
        return items.milestones().stream()
                .map(placed -> milestone(placed, cutoff))
                .toList();
    }

    private MilestoneScore milestone(Placed<MilestoneSheet> placed, LocalDate cutoff) {
        var sheet = placed.sheet();
        var evaluation = MilestoneRule.evaluate(sheet, known.reportsOf(sheet), cutoff);
        return new MilestoneScore(
                sheet, placed.place(), evaluation, known.limits().light(evaluation.score()));
    }
}
