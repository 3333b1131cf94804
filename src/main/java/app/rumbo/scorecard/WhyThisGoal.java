package app.rumbo.scorecard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why a goal has its light: which of its parts pull it below the limit, and what they weigh in it. */
@Component
public class WhyThisGoal {

    private static final int NAMED = 2;

    private final Wording wording;

    WhyThisGoal(Wording wording) {
        this.wording = wording;
    }

    private record Part(String name, BigDecimal weight, BigDecimal score) {

        BigDecimal lost() {
            return weight.multiply(BigDecimal.ONE.subtract(score));
        }
    }

    /** Why the goal has its light. */
    public String of(GoalScore goal, Scorecard card) {
        if (goal.suspended()) {
            return wording.say("scorecard.why.goal.suspended");
        }
        var limits = card.limits();
        return switch (goal.figures().light()) {
            case GREY -> wording.say("scorecard.why.goal.grey");
            case GREEN -> wording.say("scorecard.why.goal.green", wording.limit(limits.greenFrom()));
            case AMBER -> below(limits.greenFrom(), parts(goal, card));
            case RED -> below(limits.amberFrom(), parts(goal, card));
        };
    }

    private String below(BigDecimal limit, List<Part> parts) {
        var worst = parts.stream()
                .filter(part -> part.score().compareTo(limit) < 0)
                .sorted(Comparator.comparing(Part::lost).reversed())
                .limit(NAMED)
                .toList();
        if (worst.isEmpty()) {
            return wording.say("scorecard.why.goal.below.bare", wording.limit(limit));
        }
        var names = worst.stream()
                .map(part -> part.name() + " (" + wording.format().points(part.score()) + ")")
                .toList();
        return wording.say(
                "scorecard.why.goal.below",
                wording.limit(limit),
                wording.list(names),
                worst.size(),
                weight(worst),
                weight(parts));
    }

    private String weight(List<Part> parts) {
        return wording.figure(parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static List<Part> parts(GoalScore goal, Scorecard card) {
        var id = goal.sheet().id();
        var items = card.items()
                .filter(item -> item.place().goal().id().equals(id))
                .flatMap(item -> part(item.name(), item.weight(), item.score()));
        var goals = card.goals().stream()
                .filter(sub -> id.equals(sub.sheet().parent()))
                .flatMap(sub -> part(
                        sub.sheet().name(), sub.sheet().weight(), sub.figures().score()));
        return Stream.concat(goals, items).toList();
    }

    private static Stream<Part> part(String name, BigDecimal weight, @Nullable BigDecimal score) {
        return score == null || weight.signum() == 0 ? Stream.empty() : Stream.of(new Part(name, weight, score));
    }
}
