package app.rumbo.owners;

/** How much a unit itself answers for in plans that go on. */
public record Answered(int goals, int indicators, int milestones) {

    /** Whether it answers for nothing. */
    public boolean isNothing() {
        return goals + indicators + milestones == 0;
    }
}
