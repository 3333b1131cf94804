package app.rumbo.budget;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a goal, a unit and a year add up to.
 *
 * @param unit the unit that the lines themselves name, null where they name none
 * @param overpaidLines how many of them have more paid than accrued
 * @param overpaid by how much, in the country's currency
 */
public record GoalSum(
        UUID goal, @Nullable UUID unit, int year, Amounts amounts, int overpaidLines, BigDecimal overpaid) {

    /** Where no line has more paid than accrued. */
    public GoalSum(UUID goal, @Nullable UUID unit, int year, Amounts amounts) {
        this(goal, unit, year, amounts, 0, BigDecimal.ZERO);
    }
}
