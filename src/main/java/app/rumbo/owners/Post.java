package app.rumbo.owners;

/** What a person is in a unit. */
public enum Post {
    /** Answers for it; one at a time. */
    TITULAR,
    /** Acts in place of the titular between two days; one at a time. */
    SUBROGANT,
    /** Enters for it; any number. */
    REPORTER
}
