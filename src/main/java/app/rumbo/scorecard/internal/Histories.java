package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.ScoreHistory;
import app.rumbo.scorecard.Scorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines up the scores of several cut-offs of one known plan. */
final class Histories {

    private final List<@Nullable BigDecimal> plan = new ArrayList<>();
    private final Map<UUID, List<@Nullable BigDecimal>> items = new HashMap<>();

    void add(Scorecard card) {
        plan.add(card.figures().score());
        card.goals().forEach(goal -> add(goal.sheet().id(), goal.figures().score()));
        card.indicators().forEach(indicator -> add(indicator.sheet().id(), indicator.score()));
        card.milestones().forEach(milestone -> add(milestone.sheet().id(), milestone.score()));
    }

    ScoreHistory over(List<LocalDate> days) {
        return new ScoreHistory(days, plan, items);
    }

    private void add(UUID id, @Nullable BigDecimal score) {
        items.computeIfAbsent(id, _ -> new ArrayList<>()).add(score);
    }
}
