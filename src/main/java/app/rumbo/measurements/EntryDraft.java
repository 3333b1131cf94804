package app.rumbo.measurements;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an indicator's period or of a milestone's day.
 *
 * @param item code of the indicator or milestone
 * @param saidOn the period as {@code 2026-M07}, or the day as {@code 2026-07-31}
 * @param figures of a report, its percentage as value
 * @param comment the note, if any
 * @param nextStep of a milestone: what will be done next
 * @param seen what they had seen; null where they overwrite whatever draft there is
 */
public record EntryDraft(
        EntryKind kind,
        String plan,
        String item,
        String saidOn,
        Figures figures,
        @Nullable String comment,
        @Nullable String nextStep,
        @Nullable Seen seen) {

    /** The same, of a period or day in its canonical form. */
    EntryDraft on(String canonical) {
        return new EntryDraft(kind, plan, item, canonical, figures, comment, nextStep, seen);
    }
}
