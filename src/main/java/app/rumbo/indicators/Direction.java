package app.rumbo.indicators;

/** Which way an indicator is meant to move (method §3). */
public enum Direction {
    /** More is better. */
    ASCENDING,
    /** Less is better. */
    DESCENDING,
    /** Inside of two bounds is good. */
    RANGE
}
