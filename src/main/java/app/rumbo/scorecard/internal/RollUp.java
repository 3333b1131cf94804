package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Figures;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.Limits;
import java.math.BigDecimal;

/** Gathers the figures of items, or of goals, under their weights into those of what stands above (method §5). */
final class RollUp {

    private final WeightedMean score = new WeightedMean();
    private final WeightedMean low = new WeightedMean();
    private final WeightedMean high = new WeightedMean();
    private final WeightedMean progress = new WeightedMean();
    private final WeightedMean planned = new WeightedMean();
    private int due;
    private int measured;

    /** Takes an item in under that weight. */
    void add(BigDecimal weight, Item item) {
        score.add(weight, item.score());
        low.add(weight, item.low());
        high.add(weight, item.high());
        progress.add(weight, item.progress());
        planned.add(weight, item.planned());
        if (item instanceof IndicatorScore indicator && indicator.counts()) {
            due += indicator.evaluation().duePeriods();
            measured += indicator.evaluation().measuredPeriods();
        }
    }

    /** Takes a subgoal in under that weight. */
    void add(BigDecimal weight, Figures subgoal) {
        score.add(weight, subgoal.score());
        low.add(weight, subgoal.low());
        high.add(weight, subgoal.high());
        progress.add(weight, subgoal.progress());
        planned.add(weight, subgoal.planned());
        due += subgoal.duePeriods();
        measured += subgoal.measuredPeriods();
    }

    /** What it comes to. */
    Figures figures(Limits limits) {
        var scored = score.value();
        return new Figures(
                scored,
                low.value(),
                high.value(),
                progress.value(),
                planned.value(),
                due,
                measured,
                limits.light(scored));
    }
}
