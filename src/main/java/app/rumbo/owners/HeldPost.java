package app.rumbo.owners;

import java.time.LocalDate;

/**
 * A post as it is shown.
 *
 * @param unitName of the unit, beside its code
 * @param active whether the person may sign in and enter; if not, the post counts for nothing until they may again
 */
public record HeldPost(
        UnitPostId id, String unit, String unitName, Person person, Post post, Term term, boolean active) {

    /** Whether it is held on the day. */
    public boolean holds(LocalDate day) {
        return !term.from().isAfter(day) && (term.to() == null || !term.to().isBefore(day));
    }

    /** Whether it has ended before the day. */
    public boolean endedBefore(LocalDate day) {
        return term.to() != null && term.to().isBefore(day);
    }
}
