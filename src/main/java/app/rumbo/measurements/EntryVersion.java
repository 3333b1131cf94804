package app.rumbo.measurements;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of what was said of a period or day, with all that happened to it, in the order of time. */
public record EntryVersion(Entry entry, List<Step> steps) {

    /**
     * One step.
     *
     * @param state that it led to
     * @param endorsement whether it is a director's yes to what was submitted
     * @param by the name others read
     */
    public record Step(
            EntryState state,
            boolean endorsement,
            String by,
            Instant at,
            @Nullable String comment) {}
}
