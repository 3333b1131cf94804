package app.rumbo.budget;

import app.rumbo.scorecard.GoalScore;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A goal with its money (method §6).
 *
 * @param goal with its progress
 * @param own of its own lines
 * @param amounts of its own lines and those of all goals below it, also of suspended ones
 */
public record GoalBudget(GoalScore goal, Amounts own, Amounts amounts) implements BesideProgress {

    @Override
    public @Nullable BigDecimal progress() {
        return goal.figures().progress();
    }

    /** Its code. */
    public String code() {
        return goal.sheet().code();
    }

    /** Its name. */
    public String name() {
        return goal.sheet().name();
    }
}
