package app.rumbo.shared;

import java.time.Instant;

/**
 * Somebody changed what was shown after it was shown, so nothing was saved: whoever comes second is shown both and
 * chooses.
 */
public final class Overtaken extends DomainException {

    private final transient Object theirs;
    private final String name;
    private final Instant at;

    /**
     * @param theirs what stands now, in the shape in which it is changed
     * @param name of whoever made it so
     * @param at when
     */
    public Overtaken(Object theirs, String name, Instant at) {
        super(Refusal.CONFLICT, "error.shared.overtaken", name);
        this.theirs = theirs;
        this.name = name;
        this.at = at;
    }

    /** What stands now. */
    public <T> T theirs(Class<T> shape) {
        return shape.cast(theirs);
    }

    /** The name of whoever was faster. */
    public String name() {
        return name;
    }

    /** When they changed it. */
    public Instant at() {
        return at;
    }
}
