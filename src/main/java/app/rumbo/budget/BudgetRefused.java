package app.rumbo.budget;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A question to the budget that has no answer, or a change of it that is not allowed. */
public abstract sealed class BudgetRefused extends DomainException {

    private BudgetRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** There is no such sector. */
    public static final class UnknownSector extends BudgetRefused {
        /** @param text what was found */
        public UnknownSector(String text) {
            super(Refusal.INVALID, "error.budget.unknown-sector", text);
        }
    }

    /** The plan has no goal of that code. */
    public static final class UnknownGoal extends BudgetRefused {
        /** @param code what was asked for */
        public UnknownGoal(String code) {
            super(Refusal.UNKNOWN, "error.budget.unknown-goal", code);
        }
    }

    /** There is no unit of that code. */
    public static final class UnknownUnit extends BudgetRefused {
        /** @param code what was asked for */
        public UnknownUnit(String code) {
            super(Refusal.UNKNOWN, "error.budget.unknown-unit", code);
        }
    }
}
