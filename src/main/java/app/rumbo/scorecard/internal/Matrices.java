package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.GoalSheet;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.IndicatorState;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.Limits;
import app.rumbo.scorecard.Matrix;
import app.rumbo.scorecard.Matrix.Cell;
import app.rumbo.scorecard.Matrix.Row;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.UnitScore;
import app.rumbo.scorecard.UnitSheet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets directorates against the lines of the plan. */
final class Matrices {

    /** The lowest score first; what has none comes last. */
    private static final Comparator<Row> LOWEST_FIRST =
            Comparator.comparing(row -> row.score().figures().score(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Scorecard card;
    private final UnitTree units;
    private final Map<Corner, Sum> sums = new HashMap<>();
    private BigDecimal withoutUnit = BigDecimal.ZERO;

    /** @param unit null for the whole plan */
    private record Corner(@Nullable UUID unit, UUID line) {}

    private static final class Sum {
        private final WeightedMean score = new WeightedMean();
        private BigDecimal weight = BigDecimal.ZERO;
        private int scored;
        private int noData;

        void add(Item item) {
            weight = weight.add(item.place().effectiveWeight());
            score.add(item.place().effectiveWeight(), item.score());
            scored += item.score() == null ? 0 : 1;
            noData += lacksData(item) ? 1 : 0;
        }

        Cell cell(@Nullable BigDecimal shown, Limits limits) {
            return new Cell(shown, limits.light(shown), weight, scored, noData);
        }
    }

    private Matrices(Scorecard card, UnitTree units) {
        this.card = card;
        this.units = units;
        card.items().filter(Item::counts).forEach(this::gather);
    }

    static Matrix of(Scorecard card, UnitTree units) {
        return new Matrices(card, units).matrix();
    }

    static boolean lacksData(Item item) {
        return item instanceof IndicatorScore indicator
                && indicator.evaluation().state() == IndicatorState.NO_DATA;
    }

    private void gather(Item item) {
        var line = item.place().line().id();
        var responsible = item.place().unit();
        sum(new Corner(null, line)).add(item);
        units.upwards(responsible)
                .forEach(unit -> sum(new Corner(unit.id(), line)).add(item));
        if (responsible == null) {
            withoutUnit = withoutUnit.add(item.place().effectiveWeight());
        }
    }

    private Matrix matrix() {
        var tops = card.goals().stream()
                .filter(goal -> goal.level() == 1 && !goal.suspended())
                .toList();
        var lines = tops.stream().map(GoalScore::sheet).toList();
        var rows = card.units().stream()
                .filter(score -> isRow(score.unit()) && score.weight().signum() > 0)
                .map(score -> new Row(score, cells(score, lines)))
                .sorted(LOWEST_FIRST)
                .toList();
        return new Matrix(lines, rows, tops.stream().map(this::whole).toList(), withoutUnit);
    }

    /** Directorates, and units at the top of the tree whatever they are called. */
    private static boolean isRow(UnitSheet unit) {
        return unit.isDirectorate() || unit.parent() == null;
    }

    private List<Cell> cells(UnitScore row, List<GoalSheet> lines) {
        return lines.stream()
                .map(line -> {
                    var sum = sums.getOrDefault(new Corner(row.unit().id(), line.id()), new Sum());
                    return sum.cell(sum.score.value(), card.limits());
                })
                .toList();
    }

    private Cell whole(GoalScore line) {
        return sums.getOrDefault(new Corner(null, line.sheet().id()), new Sum())
                .cell(line.figures().score(), card.limits());
    }

    private Sum sum(Corner corner) {
        return sums.computeIfAbsent(corner, _ -> new Sum());
    }
}
