package app.rumbo.indicators;

/** How the measurements of several periods become one figure (method §3). */
public enum Aggregation {
    SUM,
    AVERAGE,
    /** A stock: the latest value stands until the next. */
    LAST,
    /** Sum of numerators by sum of denominators, never a mean of ratios. */
    RATIO,
    MAX,
    MIN
}
