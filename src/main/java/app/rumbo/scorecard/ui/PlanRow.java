package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.shell.components.Light;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan's tree: a goal, or an indicator or milestone below it.
 *
 * @param id of the goal, indicator or milestone
 * @param level depth, 1 at the top
 * @param unit code of the unit that answers for it, empty for none
 * @param goal whether it is a goal, which opens at the side; items open on a page of their own
 */
record PlanRow(
        UUID id,
        String code,
        String name,
        int level,
        String unit,
        BigDecimal weight,
        boolean suspended,
        Light light,
        @Nullable BigDecimal score,
        @Nullable BigDecimal progress,
        @Nullable BigDecimal planned,
        String address,
        boolean goal) {

    static PlanRow of(GoalScore goal, Places places) {
        var sheet = goal.sheet();
        var unit = goal.unit();
        return new PlanRow(
                sheet.id(),
                sheet.code(),
                sheet.name(),
                goal.level(),
                unit == null ? "" : unit.code(),
                sheet.weight(),
                goal.suspended(),
                Lights.of(goal.figures().light()),
                goal.figures().score(),
                goal.figures().progress(),
                goal.figures().planned(),
                places.goal(sheet.code()),
                true);
    }

    static PlanRow of(Item item, int level, Places places) {
        var unit = item.place().unit();
        return new PlanRow(
                id(item),
                item.code(),
                item.name(),
                level,
                unit == null ? "" : unit.code(),
                item.weight(),
                item.place().suspended(),
                Lights.of(item),
                item.score(),
                item.progress(),
                item.planned(),
                places.item(item),
                false);
    }

    private static UUID id(Item item) {
        return switch (item) {
            case IndicatorScore indicator -> indicator.sheet().id();
            case MilestoneScore milestone -> milestone.sheet().id();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
