package app.rumbo.owners;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a post, both included, and what they rest on.
 *
 * @param to null: as long as the unit
 * @param act decree or order that names the person; null where none is told
 */
public record Term(
        LocalDate from, @Nullable LocalDate to, @Nullable String act) {

    /** A blank act is none. */
    public Term {
        act = act == null || act.isBlank() ? null : act.strip();
    }

    Term until(LocalDate day) {
        return new Term(from, day, act);
    }
}
