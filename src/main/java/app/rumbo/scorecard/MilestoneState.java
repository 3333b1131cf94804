package app.rumbo.scorecard;

/** How a milestone stands at a cut-off: the first that applies (method §4). */
public enum MilestoneState {
    DONE,
    LATE,
    NOT_DUE,
    ON_TIME,
    BEHIND
}
