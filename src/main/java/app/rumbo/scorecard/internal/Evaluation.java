package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.AsOf;
import app.rumbo.scorecard.Board;
import app.rumbo.scorecard.Figures;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.IndicatorSheet;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.MilestoneSheet;
import app.rumbo.scorecard.ScoreHistory;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.internal.PlacedItems.Placed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
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

    /** All that the Panel shows. */
    public Board board(AsOf question) {
        var card = scorecard(question);
        var boards = new Boards(card);
        var before = question.cutoff().withDayOfMonth(1).minusDays(1);
        return new Board(
                card,
                boards.change(before, figures(before).score()),
                new Curves(known, tree, items).upTo(question.cutoff()),
                Matrices.of(card, units),
                boards.worst(),
                boards.pointsLost(),
                boards.late(),
                boards.tally(),
                boards.freshness(known.lastEntry()));
    }

    /** How scores moved in the twelve months up to the cut-off. */
    public ScoreHistory history(LocalDate cutoff) {
        var days = Stream.concat(
                        IntStream.rangeClosed(1, 11)
                                .mapToObj(back -> YearMonth.from(cutoff)
                                        .minusMonths(12L - back)
                                        .atEndOfMonth()),
                        Stream.of(cutoff))
                .toList();
        var history = new Histories();
        days.forEach(day -> history.add(scorecardAt(day)));
        return history.over(days);
    }

    /** How the plan as a whole stands on a day. */
    public Figures figures(LocalDate cutoff) {
        return new GoalRollUp(tree, known.limits(), items(cutoff)).plan();
    }

    private List<Item> items(LocalDate cutoff) {
        return Stream.<Item>concat(indicators(cutoff).stream(), milestones(cutoff).stream())
                .toList();
    }

    private Scorecard scorecardAt(LocalDate cutoff) {
        return scorecard(new AsOf(cutoff, known.basis(), Instant.EPOCH));
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
