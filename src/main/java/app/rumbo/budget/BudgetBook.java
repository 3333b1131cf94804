package app.rumbo.budget;

import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.UnitScore;
import app.rumbo.scorecard.UnitSheet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rolls money up a plan's goals and the municipality's units (method §6). A line is its own unit's, else that of its goal, or
 * of the nearest goal above that has one. It knows no database and no clock.
 */
public final class BudgetBook {

    private final List<GoalScore> goals;
    private final List<UnitScore> units;
    private final List<GoalSum> sums;
    private final Map<UUID, GoalScore> goalById;
    private final Map<UUID, UnitSheet> unitById;

    /**
     * @param goals depth first, as the scorecard tells them
     * @param units all units
     * @param sums of the lines that count
     */
    public BudgetBook(Collection<GoalScore> goals, Collection<UnitScore> units, Collection<GoalSum> sums) {
        this.goals = List.copyOf(goals);
        this.units = List.copyOf(units);
        this.goalById =
                goals.stream().collect(Collectors.toMap(goal -> goal.sheet().id(), Function.identity()));
        this.unitById = units.stream().map(UnitScore::unit).collect(Collectors.toMap(UnitSheet::id, unit -> unit));
        this.sums =
                sums.stream().filter(sum -> goalById.containsKey(sum.goal())).toList();
    }

    /** Only the lines of a unit and those below it. */
    public BudgetBook of(UUID unit) {
        return new BudgetBook(
                goals,
                units,
                sums.stream().filter(sum -> upwards(unitOf(sum)).contains(unit)).toList());
    }

    /** Every goal, in the order given. */
    public List<GoalBudget> goals() {
        var own = new HashMap<UUID, Amounts>();
        sums.forEach(sum -> own.merge(sum.goal(), sum.amounts(), Amounts::plus));
        var rolled = new HashMap<>(own);
        goals.reversed().forEach(goal -> {
            var parent = goal.sheet().parent();
            if (parent != null && goalById.containsKey(parent)) {
                rolled.merge(parent, rolled.getOrDefault(goal.sheet().id(), Amounts.NONE), Amounts::plus);
            }
        });
        return goals.stream()
                .map(goal -> new GoalBudget(
                        goal,
                        own.getOrDefault(goal.sheet().id(), Amounts.NONE),
                        rolled.getOrDefault(goal.sheet().id(), Amounts.NONE)))
                .toList();
    }

    /** Every unit, in the order given. */
    public List<UnitBudget> units() {
        var rolled = new HashMap<UUID, Amounts>();
        sums.forEach(sum -> upwards(unitOf(sum)).forEach(unit -> rolled.merge(unit, sum.amounts(), Amounts::plus)));
        return units.stream()
                .map(unit ->
                        new UnitBudget(unit, rolled.getOrDefault(unit.unit().id(), Amounts.NONE)))
                .toList();
    }

    /** Of lines for which no unit answers. */
    public Amounts withoutUnit() {
        return Amounts.total(
                sums.stream().filter(sum -> upwards(unitOf(sum)).isEmpty()).map(GoalSum::amounts));
    }

    /** Of all lines. */
    public Amounts total() {
        return Amounts.total(sums.stream().map(GoalSum::amounts));
    }

    /** The sums of a goal and all goals below it. */
    public List<GoalSum> below(GoalScore goal) {
        var within = within(goal);
        return sums.stream().filter(sum -> within.contains(sum.goal())).toList();
    }

    /** A goal and all goals below it. */
    public Set<UUID> within(GoalScore goal) {
        var within = new HashSet<>(Set.of(goal.sheet().id()));
        goals.forEach(each -> {
            var parent = each.sheet().parent();
            if (parent != null && within.contains(parent)) {
                within.add(each.sheet().id());
            }
        });
        return within;
    }

    private @Nullable UUID unitOf(GoalSum sum) {
        return sum.unit() != null && unitById.containsKey(sum.unit())
                ? sum.unit()
                : Optional.ofNullable(goalById.get(sum.goal()))
                        .map(GoalScore::unit)
                        .map(UnitSheet::id)
                        .orElse(null);
    }

    private Set<UUID> upwards(@Nullable UUID unit) {
        var line = new HashSet<UUID>();
        for (var at = unit; at != null && line.add(at); ) {
            at = Optional.ofNullable(unitById.get(at)).map(UnitSheet::parent).orElse(null);
        }
        return line;
    }
}
