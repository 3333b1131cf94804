package app.rumbo.measurements;

import java.util.Collection;
import java.util.Set;

/** Says what light a figure would have, before anybody holds it for true. Given by the module that knows the scores. */
public interface EntryLights {

    /** Those whose own light is red: they go nowhere without a note. */
    Set<EntryId> red(Collection<Entry> entries);
}
