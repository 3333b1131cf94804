package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.Item;
import app.rumbo.shell.components.Light;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a goal is made of: a subgoal, an indicator or a milestone. */
record GoalPart(
        String code,
        String name,
        BigDecimal weight,
        @Nullable BigDecimal score,
        Light light,
        String address) {

    static GoalPart of(GoalScore goal, Places places) {
        var sheet = goal.sheet();
        return new GoalPart(
                sheet.code(),
                sheet.name(),
                sheet.weight(),
                goal.figures().score(),
                Lights.of(goal.figures().light()),
                places.goal(sheet.code()));
    }

    static GoalPart of(Item item, Places places) {
        return new GoalPart(item.code(), item.name(), item.weight(), item.score(), Lights.of(item), places.item(item));
    }
}
