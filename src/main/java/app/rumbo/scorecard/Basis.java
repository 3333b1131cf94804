package app.rumbo.scorecard;

/** Which entries count (method §2). */
public enum Basis {
    /** Validated entries alone. */
    OFFICIAL,
    /** Validated and submitted entries. */
    PRELIMINARY
}
