package app.rumbo.desk;

/** What is decided about entries. */
public enum Decision {
    /** Held for true. */
    VALIDATE,
    /** Returned with a comment. */
    OBSERVE,
    /** Found wrong, for good. */
    REJECT;

    /** Whether it says why. */
    public boolean needsComment() {
        return this != VALIDATE;
    }
}
