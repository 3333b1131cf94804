package app.rumbo.budget;

import org.jspecify.annotations.Nullable;

/**
 * A line of a year's expense as accounting told it.
 *
 * @param costCentre blank where the file tells none
 * @param goal code of the goal it is assigned to; null where it waits for one
 */
public record ExpenseLine(
        @Nullable String name, String costCentre, @Nullable String goal, Amounts amounts) {}
