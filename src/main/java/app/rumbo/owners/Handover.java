package app.rumbo.owners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody left a unit's posts to somebody else, and what was open then. It is kept as it was.
 *
 * @param lastDay of whoever left; the successor's posts begin the day after
 * @param act decree or order that names the successor
 * @param recordedBy name of whoever recorded it, as others read it
 */
public record Handover(
        UUID id,
        String unit,
        String unitName,
        Person from,
        Person to,
        LocalDate lastDay,
        @Nullable String act,
        Instant recordedAt,
        String recordedBy,
        List<OpenEntry> open) {

    /**
     * A draft, an entry that was returned with a comment, or a period of which nothing was said: whoever acts for the unit
     * still has to finish it.
     *
     * @param kind of what it is about
     * @param period of an indicator; of a milestone the day of the report
     * @param enteredBy name of whoever entered it; null where nobody did
     */
    public record OpenEntry(
            Kind kind,
            String plan,
            String code,
            String name,
            String period,
            State state,
            @Nullable String enteredBy) {}

    /** What an entry is about. */
    public enum Kind {
        INDICATOR,
        MILESTONE
    }

    /** Why it is open. */
    public enum State {
        DRAFT,
        OBSERVED,
        MISSING
    }
}
