package app.rumbo.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a final report of Contraloría was put before the session has to be certified to it within a term that runs from the
 * session (domain notes A5).
 *
 * @param comptrollerReport its number
 * @param due last day of the term
 * @param document number of the document by which it was certified; absent until it was
 * @param sentOn the day of that
 */
public record Proof(
        String comptrollerReport,
        LocalDate due,
        @Nullable String document,
        @Nullable LocalDate sentOn) {

    /** Whether it was certified. */
    public boolean isDone() {
        return sentOn != null;
    }

    /** Whether the term is over without it, on that day. */
    public boolean isLate(LocalDate today) {
        return !isDone() && today.isAfter(due);
    }
}
