package app.rumbo.measurements;

/** The two kinds of what directorates say: how much was reached, and how much of a milestone is done (method §1). */
public enum EntryKind {
    /** Of an indicator, for a period. */
    MEASUREMENT,
    /** Of a milestone, on a day. */
    MILESTONE_REPORT
}
