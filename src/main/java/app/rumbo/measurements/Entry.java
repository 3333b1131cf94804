package app.rumbo.measurements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of what was said of an indicator's period or of a milestone's day, and where it stands in the workflow
 * (method §1).
 *
 * @param saidOn the period as {@code 2026-M07}, or the day of a report as {@code 2026-07-31}
 * @param ends the day on which it counts
 * @param version from 1; the entry's versions are numbered in the order of creation
 * @param latest whether no later version exists
 * @param figures of a report, its percentage as value
 * @param nextStep what a milestone's unit will do next
 * @param rowVersion rises with each change; with the version it says what somebody has seen
 * @param enteredBy username of who typed these figures
 * @param submission null unless it awaits a decision
 */
public record Entry(
        EntryId id,
        EntryItem item,
        String saidOn,
        LocalDate ends,
        int version,
        boolean latest,
        Figures figures,
        @Nullable String comment,
        @Nullable String nextStep,
        EntryState state,
        int rowVersion,
        String enteredBy,
        Instant enteredAt,
        @Nullable Submission submission) {

    /**
     * How it was submitted.
     *
     * @param by username of who did
     * @param endorsedBy username of the director who said yes since; null where nobody has
     */
    public record Submission(
            String by, Instant at, @Nullable String endorsedBy) {}

    /** What somebody who saw this has seen. */
    public Seen seen() {
        return Seen.of(id, version, rowVersion);
    }

    /** Whether a director has said yes since it was submitted. */
    public boolean isEndorsed() {
        return submission != null && submission.endorsedBy() != null;
    }

    /** Whether nothing explains it. */
    boolean hasNoNote() {
        return comment == null || comment.isBlank();
    }

    /** Whether the person said it: typed its figures or submitted it. */
    public boolean isBy(String username) {
        return username.equals(enteredBy) || (submission != null && username.equals(submission.by()));
    }

    /** Why it does not go on to that state now, the comment given, if it does not. */
    public Optional<EntryRefused> refusal(EntryState next, @Nullable String said) {
        if (!state.leadsTo(next) || (next == EntryState.SUBMITTED && !latest)) {
            return Optional.of(new EntryRefused.IllegalStep());
        }
        return next.needsComment() && (said == null || said.isBlank())
                ? Optional.of(new EntryRefused.CommentMissing())
                : Optional.empty();
    }

    /** Why that person does not validate it, if they do not. */
    Optional<EntryRefused> ownValidation(String username) {
        return isBy(username) ? Optional.of(new EntryRefused.OwnValidation()) : Optional.empty();
    }
}
