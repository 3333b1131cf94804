package app.rumbo.scorecard;

/** What stands behind an indicator's figure at a cut-off (method §3). */
public enum IndicatorState {
    MEASURED,
    /** A stock whose latest counted value is older than its latest due period: it stands, and is shown with its period. */
    STALE,
    /** Something was due and nothing was measured: counts as nothing achieved, and is never shown as a zero. */
    NO_DATA,
    /** No period with a target has ended. */
    NOT_DUE,
    /** A sum of which nothing was programmed so far. */
    NOT_PROGRAMMED
}
