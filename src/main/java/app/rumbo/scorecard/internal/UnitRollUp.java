package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.Limits;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.UnitScore;
import app.rumbo.scorecard.UnitSheet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers items under the units responsible for them, and under every unit above those (method §5). */
final class UnitRollUp {

    private final Limits limits;
    private final Map<UUID, Gathered> gathering = new HashMap<>();

    private static final class Gathered {
        private final RollUp figures = new RollUp();
        private BigDecimal weight = BigDecimal.ZERO;
        private int scored;
        private int late;
    }

    UnitRollUp(UnitTree units, Limits limits, List<Item> items) {
        this.limits = limits;
        for (var item : items) {
            for (var unit : units.upwards(item.place().unit())) {
                add(gathering.computeIfAbsent(unit.id(), _ -> new Gathered()), item);
            }
        }
    }

    /** What the unit comes to. */
    UnitScore score(UnitSheet unit) {
        var gathered = gathering.getOrDefault(unit.id(), new Gathered());
        return new UnitScore(unit, gathered.figures.figures(limits), gathered.weight, gathered.scored, gathered.late);
    }

    private static void add(Gathered gathered, Item item) {
        gathered.figures.add(item.place().effectiveWeight(), item);
        gathered.weight = gathered.weight.add(item.place().effectiveWeight());
        if (item.counts() && item.score() != null) {
            gathered.scored++;
        }
        if (item instanceof MilestoneScore milestone && milestone.isLate()) {
            gathered.late++;
        }
    }
}
