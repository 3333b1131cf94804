package app.rumbo.budget;

import app.rumbo.accounts.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A rule that gives lines of expense a goal.
 *
 * @param position among the rules: the first that fits a line decides
 * @param goal what it assigns
 * @param lines how many lines it decides now
 */
public record AssignmentRule(RuleId id, int position, Conditions conditions, GoalChoice goal, int lines) {

    /**
     * When it fits a line: all that is said here holds.
     *
     * @param account with its parts; blank for any
     * @param sector null for any
     * @param area management area; blank for any
     * @param source funding source; blank for any
     * @param costCentre as the file writes it, or how it begins and {@code *}; blank for any
     */
    public record Conditions(String account, @Nullable Sector sector, String area, String source, String costCentre) {

        /** Without spaces around. */
        public Conditions {
            account = account.strip();
            area = area.strip();
            source = source.strip();
            costCentre = costCentre.strip();
        }

        /** Whether it would fit every line of a sector. */
        public boolean isEmpty() {
            return (account + area + source + costCentre).isEmpty();
        }
    }

    /**
     * What a rule would touch.
     *
     * @param fitting lines that it fits and that nobody assigned by hand
     * @param waiting those of them that have no goal yet
     */
    public record Preview(LedgerTotals.Part fitting, LedgerTotals.Part waiting) {}
}
