package app.rumbo.scorecard;

import org.jspecify.annotations.Nullable;

/**
 * Something in a plan that deserves a look: a line of its check list. It hinders nothing.
 *
 * @param subject what kind of thing it is about
 * @param code its code; null for the plan as a whole
 * @param name its name, or the plan's
 * @param sentence what there is to see, in Spanish
 * @param file where it stands in an imported file; null where it does not come from one
 */
public record PlanFinding(
        Severity severity,
        Subject subject,
        @Nullable String code,
        String name,
        String sentence,
        @Nullable Spot file) {

    /** How much it matters. */
    public enum Severity {
        /** A figure of the scorecard may mislead because of it. */
        WARNING,
        /** Worth knowing. */
        NOTE
    }

    /** What a finding is about, and thus where it leads. */
    public enum Subject {
        PLAN,
        GOAL,
        INDICATOR,
        MILESTONE
    }

    /**
     * A cell of a file.
     *
     * @param row as Excel counts
     * @param value the text found there
     */
    public record Spot(String sheet, int row, String column, String value) {}
}
