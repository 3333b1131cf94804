package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.Scorecard;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a plan's tree, and those of them that a filter leaves with all that stands above them. */
class PlanRows {

    private final Map<@Nullable PlanRow, List<PlanRow>> children = new HashMap<>();
    private final Map<String, PlanRow> goals;

    PlanRows(Scorecard card, Places places) {
        goals = card.goals().stream()
                .collect(Collectors.toMap(goal -> goal.sheet().code(), goal -> PlanRow.of(goal, places)));
        for (var goal : card.goals()) {
            add(above(goal), row(goal.sheet().code()));
        }
        card.items().forEach(item -> {
            var goal = row(item.place().goal().code());
            add(goal, PlanRow.of(item, goal.level() + 1, places));
        });
    }

    /** The goal's row. */
    @Nullable
    PlanRow goal(String code) {
        return goals.get(code);
    }

    /** The top rows. */
    List<PlanRow> top() {
        return children.getOrDefault(null, List.of());
    }

    /** The rows that a filter leaves. */
    TreeData<PlanRow> tree(Predicate<PlanRow> filter) {
        var kept = new HashSet<UUID>();
        top().forEach(row -> keep(row, filter, kept));
        var data = new TreeData<PlanRow>();
        fill(data, null, kept);
        return data;
    }

    /** The rows from the top down to that goal, itself included. */
    List<PlanRow> path(PlanRow goal) {
        return goals.values().stream()
                .filter(row -> holds(row, goal))
                .sorted(java.util.Comparator.comparingInt(PlanRow::level))
                .toList();
    }

    private boolean holds(PlanRow row, PlanRow sought) {
        return row.equals(sought)
                || children.getOrDefault(row, List.of()).stream().anyMatch(child -> holds(child, sought));
    }

    private boolean keep(PlanRow row, Predicate<PlanRow> filter, Set<UUID> kept) {
        var keep = filter.test(row);
        for (var child : children.getOrDefault(row, List.of())) {
            keep |= keep(child, filter, kept);
        }
        if (keep) {
            kept.add(row.id());
        }
        return keep;
    }

    private void fill(TreeData<PlanRow> data, @Nullable PlanRow above, Set<UUID> kept) {
        for (var row : children.getOrDefault(above, List.of())) {
            if (kept.contains(row.id())) {
                data.addItem(above, row);
                fill(data, row, kept);
            }
        }
    }

    private @Nullable PlanRow above(GoalScore goal) {
        return goal.parentCode() == null ? null : row(goal.parentCode());
    }

    private PlanRow row(String goal) {
        return java.util.Objects.requireNonNull(goals.get(goal));
    }

    private void add(@Nullable PlanRow above, PlanRow row) {
        children.computeIfAbsent(above, each -> new java.util.ArrayList<>()).add(row);
    }
}
