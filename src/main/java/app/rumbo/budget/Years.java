package app.rumbo.budget;

import app.rumbo.scorecard.PlanSheet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The years whose money counts at D: the plan's up to D's, or one of them (method §6). Empty where {@code from} is after
 * {@code to}.
 */
public record Years(int from, int to) {

    /** @param one the only one asked for; null for all */
    public static Years of(PlanSheet plan, LocalDate cutoff, @Nullable Integer one) {
        var last = Math.min(plan.ends().getYear(), cutoff.getYear());
        return one == null
                ? new Years(plan.starts().getYear(), last)
                : new Years(Math.max(one, plan.starts().getYear()), Math.min(one, last));
    }

    /** Whether it is one of them. */
    public boolean contains(int year) {
        return from <= year && year <= to;
    }
}
