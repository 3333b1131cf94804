package app.rumbo.budget;

import app.rumbo.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan's money beside its progress at D, as known at K (method §6).
 *
 * @param asked what was asked
 * @param card the plan's scorecard, whose D, basis and K hold
 * @param years whose money counts
 * @param goals every goal in the plan's order, with money or without
 * @param units every unit in its order
 * @param amounts of the lines that count
 * @param unassigned of the lines of those years that have no goal yet, in whatever plan it may be
 * @param contradictions those with most money first
 * @param planned what only the exchange workbook says, line by line; the goals' money has it
 */
public record BudgetSheet(
        BudgetAsked asked,
        Scorecard card,
        Years years,
        List<GoalBudget> goals,
        List<UnitBudget> units,
        Amounts amounts,
        Unassigned unassigned,
        List<Contradiction> contradictions,
        List<PlannedLine> planned)
        implements BesideProgress {

    /**
     * What waits for a goal.
     *
     * @param lines how many
     */
    public record Unassigned(int lines, Amounts amounts) {

        Unassigned plus(Unassigned other) {
            return new Unassigned(lines + other.lines, amounts.plus(other.amounts));
        }
    }

    /** The progress of the plan, or of the unit asked for. */
    @Override
    public @Nullable BigDecimal progress() {
        var unit = asked.unit();
        return unit == null
                ? card.figures().progress()
                : units.stream()
                        .filter(each -> each.unit().unit().code().equals(unit))
                        .findFirst()
                        .map(UnitBudget::progress)
                        .orElse(null);
    }

    /** The goal of that code. */
    public Optional<GoalBudget> goal(String code) {
        return goals.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * Whether a goal is that one or lies below it.
     *
     * @param above code of a goal; null for the whole plan
     */
    public boolean isWithin(GoalBudget goal, @Nullable String above) {
        if (above == null) {
            return true;
        }
        for (@Nullable String at = goal.code(); at != null; ) {
            if (at.equals(above)) {
                return true;
            }
            at = goal(at).map(each -> each.goal().parentCode()).orElse(null);
        }
        return false;
    }

    /** The goals at the top. */
    public List<GoalBudget> top() {
        return goals.stream().filter(each -> each.goal().level() == 1).toList();
    }
}
