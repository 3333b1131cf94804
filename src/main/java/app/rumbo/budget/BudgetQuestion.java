package app.rumbo.budget;

import app.rumbo.accounts.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a unit about a contradiction, with the figures as they were, and what it answered.
 *
 * @param cutoff D of those figures
 * @param figures the contradiction's sentence as it was
 * @param asked by whom, and when
 * @param answered by whom, and when; null while it waits
 * @param withdrawn by whom, and when; null unless it was
 * @param theirs whether the reader answers for the unit
 */
public record BudgetQuestion(
        QuestionId id,
        ContradictionKind kind,
        About about,
        LocalDate cutoff,
        String figures,
        String question,
        Act asked,
        @Nullable String answer,
        @Nullable Act answered,
        @Nullable Act withdrawn,
        boolean theirs) {

    /** What it is about, in codes and names. */
    public record About(
            UUID goal,
            Sector sector,
            String planCode,
            String goalCode,
            String goalName,
            String unitCode,
            String unitName) {}

    /**
     * Somebody did something.
     *
     * @param by the name others read
     */
    public record Act(String by, Instant at) {}

    /** Whether it waits for its answer. */
    public boolean isOpen() {
        return answered == null && withdrawn == null;
    }

    /** Whether it is about that contradiction. */
    public boolean isAbout(Contradiction contradiction, Sector sector) {
        return kind == contradiction.kind()
                && about.sector() == sector
                && about.goal().equals(contradiction.goal().goal().sheet().id());
    }
}
