package app.rumbo.measurements;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A change of an entry calendar, or an act on a period, that is not allowed. */
public abstract sealed class CalendarRefused extends DomainException {

    private CalendarRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** A period would close before it is due, or be due before it opens. */
    public static final class DaysReversed extends CalendarRefused {
        DaysReversed() {
            super(Refusal.UNPROCESSABLE, "error.measurements.calendar-reversed");
        }
    }

    /** An act on a period says why. */
    public static final class ReasonMissing extends CalendarRefused {
        ReasonMissing() {
            super(Refusal.UNPROCESSABLE, "error.measurements.reason-missing");
        }
    }

    /** An exception or re-opening ends on a day that has not passed. */
    public static final class EndPassed extends CalendarRefused {
        EndPassed() {
            super(Refusal.UNPROCESSABLE, "error.measurements.end-passed");
        }
    }

    /** The act does not fit the period as it stands: closed twice, opened while open. */
    public static final class NothingToDo extends CalendarRefused {
        NothingToDo(String period) {
            super(Refusal.CONFLICT, "error.measurements.nothing-to-do", period);
        }
    }

    /** No such plan. */
    public static final class UnknownPlan extends CalendarRefused {
        UnknownPlan(String code) {
            super(Refusal.UNKNOWN, "error.measurements.unknown-plan", code);
        }
    }

    /** No such unit. */
    public static final class UnknownUnit extends CalendarRefused {
        UnknownUnit(String code) {
            super(Refusal.UNKNOWN, "error.measurements.unknown-unit", code);
        }
    }
}
