package app.rumbo.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file, or a form, does to a classifier: nothing of it where there is a problem.
 *
 * @param unchanged entries that are already as it says
 */
public record ClassifierOutcome(List<Change> changes, int unchanged, List<ClassifierProblem> problems) {

    /** Keeps the lists as they are. */
    public ClassifierOutcome {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * An entry that is new, or is said anew.
     *
     * @param before what is kept; null where it is new
     */
    public record Change(int row, @Nullable ClassifierEntry before, ClassifierEntry.Said after) {

        /** Whether it is not there yet. */
        public boolean isNew() {
            return before == null;
        }
    }

    /** Whether nothing stands in the way of storing. */
    public boolean accepted() {
        return problems.isEmpty();
    }

    /** How many entries are new. */
    public int created() {
        return (int) changes.stream().filter(Change::isNew).count();
    }

    /** How many entries are said anew. */
    public int changed() {
        return changes.size() - created();
    }
}
