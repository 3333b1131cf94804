package app.rumbo.measurements;

import java.util.List;

/**
 * Entries went a step further; told within the transaction of the act.
 *
 * @param to the state in which they are now
 * @param entries as they were before
 */
public record EntriesStepped(EntryState to, List<Entry> entries) {

    /** Keeps its own copy. */
    public EntriesStepped {
        entries = List.copyOf(entries);
    }
}
