package app.rumbo.measurements;

import java.util.Locale;

/** Where an entry is between being typed and being held for true (method §1). */
public enum EntryState {
    /** Being typed. */
    DRAFT,
    /** Said by the directorate; counts on the preliminary basis. */
    SUBMITTED,
    /** Returned with a comment. */
    OBSERVED,
    /** Found wrong, for good. */
    REJECTED,
    /** Held for true, for good; counts on the official basis. */
    VALIDATED;

    /** Whether the workflow leads from here to there in one step. */
    public boolean leadsTo(EntryState next) {
        return switch (this) {
            case DRAFT, OBSERVED -> next == SUBMITTED;
            case SUBMITTED -> next == VALIDATED || next == OBSERVED || next == REJECTED;
            case VALIDATED, REJECTED -> false;
        };
    }

    /** Whether a step to it needs a comment. */
    public boolean needsComment() {
        return this == OBSERVED || this == REJECTED;
    }

    /** As it is stored and as the API writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
