package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Board.Change;
import app.rumbo.scorecard.Board.Freshness;
import app.rumbo.scorecard.Board.Tally;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.IndicatorState;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.Light;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.Scorecard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses from a scorecard what the Panel shows. */
final class Boards {

    private static final int WORST = 5;

    private final Scorecard card;
    private final List<Item> counted;

    Boards(Scorecard card) {
        this.card = card;
        this.counted = card.items().filter(Item::counts).toList();
    }

    /** The items that lose most points, worst first; of equal ones that which comes first in the plan. */
    List<Item> worst() {
        return counted.stream()
                .filter(item -> item.pointsLost().signum() > 0)
                .sorted(Comparator.comparing(Item::pointsLost).reversed())
                .limit(WORST)
                .toList();
    }

    BigDecimal pointsLost() {
        return counted.stream().map(Item::pointsLost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<MilestoneScore> late() {
        return card.milestones().stream()
                .filter(MilestoneScore::isLate)
                .sorted(Comparator.comparing(
                                (MilestoneScore late) -> late.evaluation().daysLate())
                        .reversed())
                .toList();
    }

    Tally tally() {
        return new Tally(
                count(Light.GREEN),
                count(Light.AMBER),
                count(Light.RED) - count(IndicatorState.NO_DATA),
                count(IndicatorState.NO_DATA),
                count(Light.GREY),
                count(IndicatorState.STALE));
    }

    Freshness freshness(@Nullable Instant lastEntry) {
        return new Freshness(lastEntry, count(IndicatorState.STALE) + count(IndicatorState.NO_DATA));
    }

    Change change(LocalDate since, @Nullable BigDecimal before) {
        var now = card.figures().score();
        return new Change(since, before, now == null || before == null ? null : now.subtract(before));
    }

    private int count(Light light) {
        return (int) counted.stream().filter(item -> item.light() == light).count();
    }

    private int count(IndicatorState state) {
        return (int) counted.stream()
                .filter(item -> item instanceof IndicatorScore indicator
                        && indicator.evaluation().state() == state)
                .count();
    }
}
