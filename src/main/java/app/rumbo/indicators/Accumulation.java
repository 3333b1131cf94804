package app.rumbo.indicators;

/** The span over which an indicator is aggregated (method §3). */
public enum Accumulation {
    /** The calendar year of the cut-off. */
    YEAR,
    /** The whole plan up to the cut-off. */
    PLAN
}
