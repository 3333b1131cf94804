package app.rumbo.shell.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view that stands below others says by which steps it is reached; the frame shows them after the municipality. */
public interface Crumbs {

    /** The steps down to this place, the place itself last. */
    List<Crumb> crumbs();

    /**
     * One step.
     *
     * @param words as shown
     * @param address where it leads, none for the place itself
     */
    record Crumb(String words, @Nullable String address) {}
}
