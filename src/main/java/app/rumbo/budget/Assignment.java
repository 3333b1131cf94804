package app.rumbo.budget;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines that were assigned together, with what stood before, so that it can be undone.
 *
 * @param goal they were assigned to
 */
public record Assignment(GoalChoice goal, List<Before> lines) {

    /** Keeps its own copy. */
    public Assignment {
        lines = List.copyOf(lines);
    }

    /** A line as it was. */
    public record Before(
            UUID line,
            @Nullable UUID plan,
            @Nullable UUID goal,
            @Nullable String by) {}
}
