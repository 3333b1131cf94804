package app.rumbo.measurements;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** An entry, or a step of its way, that is not allowed (method §1). */
public abstract sealed class EntryRefused extends DomainException {

    private EntryRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** A value where the indicator is a ratio, or a numerator and denominator where it is none, or neither. */
    public static final class WrongFigures extends EntryRefused {
        WrongFigures(boolean ratio) {
            super(Refusal.UNPROCESSABLE, ratio ? "error.measurements.needs-ratio" : "error.measurements.needs-value");
        }
    }

    /** A percentage outside of 0 to 100. */
    public static final class PercentOutOfRange extends EntryRefused {
        PercentOutOfRange(String percent) {
            super(Refusal.UNPROCESSABLE, "error.measurements.percent-out-of-range", percent);
        }
    }

    /** The workflow does not lead there from here. */
    public static final class IllegalStep extends EntryRefused {
        IllegalStep() {
            super(Refusal.CONFLICT, "error.measurements.illegal-step");
        }
    }

    /** The step needs a comment. */
    public static final class CommentMissing extends EntryRefused {
        CommentMissing() {
            super(Refusal.UNPROCESSABLE, "error.measurements.comment-missing");
        }
    }
}
