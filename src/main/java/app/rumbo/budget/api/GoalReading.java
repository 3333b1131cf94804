package app.rumbo.budget.api;

import app.rumbo.budget.BudgetRefused;
import app.rumbo.budget.GoalChoice;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the goal that a call names by its plan's code and its own. */
final class GoalReading {

    private GoalReading() {}

    /** One of those; refused where none of them is meant. */
    static GoalChoice required(@Nullable String plan, @Nullable String goal, List<GoalChoice> goals) {
        return goals.stream()
                .filter(each -> each.planCode().equals(plan) && each.code().equals(goal))
                .findFirst()
                .orElseThrow(() -> new BudgetRefused.UnknownGoal(Objects.requireNonNullElse(goal, "")));
    }

    /** Likewise; none where none is named. */
    static @Nullable GoalChoice optional(@Nullable String plan, @Nullable String goal, List<GoalChoice> goals) {
        return goal == null || goal.isBlank() ? null : required(plan, goal, goals);
    }
}
