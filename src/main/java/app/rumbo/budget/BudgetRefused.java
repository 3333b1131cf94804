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

    /** Nothing was spent in an account of that code in the year. */
    public static final class UnknownAccount extends BudgetRefused {
        UnknownAccount(String code) {
            super(Refusal.UNKNOWN, "error.budget.unknown-account", code);
        }
    }

    /** Money and progress of that goal do not contradict each other in that way. */
    public static final class NoContradiction extends BudgetRefused {
        NoContradiction(String goal, String kind) {
            super(Refusal.CONFLICT, "error.budget.no-contradiction", goal, kind);
        }
    }

    /** There is no such kind of contradiction. */
    public static final class UnknownKind extends BudgetRefused {
        /** @param text what was found */
        public UnknownKind(String text) {
            super(Refusal.INVALID, "error.budget.unknown-kind", text);
        }
    }

    /** The same was asked, and the unit has not answered yet. */
    public static final class AskedAlready extends BudgetRefused {
        AskedAlready(String unit) {
            super(Refusal.CONFLICT, "error.budget.asked-already", unit);
        }
    }

    /** Nobody answers for the goal. */
    public static final class NoUnit extends BudgetRefused {
        NoUnit(String goal) {
            super(Refusal.UNPROCESSABLE, "error.budget.no-unit", goal);
        }
    }

    /** A question or an answer says nothing, or too much. */
    public static final class BadText extends BudgetRefused {
        BadText(int most) {
            super(Refusal.UNPROCESSABLE, "error.budget.bad-text", most);
        }
    }

    /** There is no such question. */
    public static final class UnknownQuestion extends BudgetRefused {
        UnknownQuestion() {
            super(Refusal.UNKNOWN, "error.budget.unknown-question");
        }
    }

    /** Another unit's question. */
    public static final class NotYours extends BudgetRefused {
        NotYours(String unit) {
            super(Refusal.FORBIDDEN, "error.budget.not-yours", unit);
        }
    }

    /** It was answered or withdrawn. */
    public static final class NotOpen extends BudgetRefused {
        NotOpen() {
            super(Refusal.CONFLICT, "error.budget.not-open");
        }
    }

    /** There is no such rule. */
    public static final class UnknownRule extends BudgetRefused {
        UnknownRule() {
            super(Refusal.UNKNOWN, "error.budget.unknown-rule");
        }
    }

    /** A rule says nothing that tells lines apart. */
    public static final class RuleFitsAll extends BudgetRefused {
        RuleFitsAll() {
            super(Refusal.UNPROCESSABLE, "error.budget.rule-fits-all");
        }
    }

    /** There is no such amendment. */
    public static final class UnknownAmendment extends BudgetRefused {
        UnknownAmendment() {
            super(Refusal.UNKNOWN, "error.budget.unknown-amendment");
        }
    }

    /** Another amendment has that number. */
    public static final class NumberTaken extends BudgetRefused {
        NumberTaken(String number) {
            super(Refusal.CONFLICT, "error.budget.number-taken", number);
        }
    }

    /** An amendment without number, act or reason. */
    public static final class AmendmentSaysTooLittle extends BudgetRefused {
        /** Number, act, day or reason is missing. */
        public AmendmentSaysTooLittle() {
            super(Refusal.UNPROCESSABLE, "error.budget.amendment-says-too-little");
        }
    }

    /** An amendment longer than any that is meant. */
    public static final class AmendmentSaysTooMuch extends BudgetRefused {
        AmendmentSaysTooMuch(int number, int reason, int lines) {
            super(Refusal.UNPROCESSABLE, "error.budget.amendment-says-too-much", number, reason, lines);
        }
    }

    /** There is no such kind of act. */
    public static final class UnknownActKind extends BudgetRefused {
        /** @param text what was found */
        public UnknownActKind(String text) {
            super(Refusal.INVALID, "error.budget.unknown-act-kind", text);
        }
    }

    /** An amendment without lines, or with one of 0. */
    public static final class AmendmentChangesNothing extends BudgetRefused {
        AmendmentChangesNothing() {
            super(Refusal.UNPROCESSABLE, "error.budget.amendment-changes-nothing");
        }
    }

    /** A line of an amendment whose amount no budget has. */
    public static final class BadAmendmentAmount extends BudgetRefused {
        BadAmendmentAmount(String account) {
            super(Refusal.UNPROCESSABLE, "error.budget.bad-amendment-amount", account);
        }
    }

    /** A line of an amendment whose account or year is none. */
    public static final class BadAmendmentLine extends BudgetRefused {
        BadAmendmentLine(String account) {
            super(Refusal.UNPROCESSABLE, "error.budget.bad-amendment-line", account);
        }
    }
}
