package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.PlanFinding.Severity;
import app.rumbo.scorecard.PlanFinding.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding before it is put into words.
 *
 * @param rule which one, the end of its message's key
 * @param code of what it is about; null for the plan
 * @param arguments what fills the sentence's places: figures, days, counts, texts
 */
public record Check(
        Severity severity, Subject subject, @Nullable String code, String name, String rule, List<Object> arguments) {

    static Check ofPlan(Severity severity, String rule, Object... arguments) {
        return new Check(severity, Subject.PLAN, null, "", rule, List.of(arguments));
    }

    static Check of(GoalScore goal, Severity severity, String rule, Object... arguments) {
        return new Check(
                severity, Subject.GOAL, goal.sheet().code(), goal.sheet().name(), rule, List.of(arguments));
    }

    static Check of(Item item, Severity severity, String rule, Object... arguments) {
        var subject = switch (item) {
            case IndicatorScore _ -> Subject.INDICATOR;
            case MilestoneScore _ -> Subject.MILESTONE;
        };
        return new Check(severity, subject, item.code(), item.name(), rule, List.of(arguments));
    }
}
