package app.rumbo.measurements;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** An entry, or a step of its way, that is not allowed (method §1). */
public abstract sealed class EntryRefused extends DomainException {

    private EntryRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** A field without which nothing is said. */
    public static final class FieldMissing extends EntryRefused {
        /** @param field as the API names it */
        public FieldMissing(String field) {
            super(Refusal.INVALID, "error.measurements.field-missing", field);
        }
    }

    /** A value where the indicator is a ratio, or a numerator and denominator where it is none, or neither. */
    public static final class WrongFigures extends EntryRefused {
        WrongFigures(boolean ratio) {
            super(Refusal.UNPROCESSABLE, ratio ? "error.measurements.needs-ratio" : "error.measurements.needs-value");
        }
    }

    /** A number with more digits than anything that is measured. */
    public static final class AbsurdFigure extends EntryRefused {
        AbsurdFigure() {
            super(Refusal.UNPROCESSABLE, "error.measurements.absurd-figure");
        }
    }

    /** A percentage outside of 0 to 100. */
    public static final class PercentOutOfRange extends EntryRefused {
        PercentOutOfRange(String percent) {
            super(Refusal.UNPROCESSABLE, "error.measurements.percent-out-of-range", percent);
        }
    }

    /** A comment longer than is kept. */
    public static final class CommentTooLong extends EntryRefused {
        CommentTooLong(int most) {
            super(Refusal.UNPROCESSABLE, "error.measurements.comment-too-long", most);
        }
    }

    /** A text with a character that is none, as a damaged file may hold. */
    public static final class BadCharacter extends EntryRefused {
        BadCharacter() {
            super(Refusal.UNPROCESSABLE, "error.measurements.bad-character");
        }
    }

    /** The text names no period. */
    public static final class NoPeriod extends EntryRefused {
        /** @param text as it was written */
        public NoPeriod(String text) {
            super(Refusal.UNPROCESSABLE, "error.measurements.no-period", text);
        }
    }

    /** The text names no day. */
    public static final class NoDay extends EntryRefused {
        NoDay(String text) {
            super(Refusal.UNPROCESSABLE, "error.measurements.no-day", text);
        }
    }

    /** The plan has no such indicator or milestone, or there is no such plan. */
    public static final class UnknownItem extends EntryRefused {
        UnknownItem(EntryKind kind, String plan, String code) {
            super(
                    Refusal.UNKNOWN,
                    kind == EntryKind.MEASUREMENT
                            ? "error.measurements.unknown-indicator"
                            : "error.measurements.unknown-milestone",
                    code,
                    plan);
        }
    }

    /** There is no such entry, or the user may not know of it. */
    public static final class Unknown extends EntryRefused {
        /** @param id as it was asked for */
        public Unknown(String id) {
            super(Refusal.UNKNOWN, "error.measurements.unknown-entry", id);
        }
    }

    /** The unit is not one of the user's. */
    public static final class OtherUnit extends EntryRefused {
        /** @param code of the item or unit */
        public OtherUnit(String code) {
            super(Refusal.FORBIDDEN, "error.measurements.other-unit", code);
        }
    }

    /** Who entered it may not validate it. */
    public static final class OwnValidation extends EntryRefused {
        OwnValidation() {
            super(Refusal.FORBIDDEN, "error.measurements.own-validation");
        }
    }

    /** Two steps validate here, and the director has not said yes. */
    public static final class NotEndorsed extends EntryRefused {
        /** Says so. */
        public NotEndorsed() {
            super(Refusal.CONFLICT, "error.measurements.not-endorsed");
        }
    }

    /** The user does not act for the unit, nor for one above it. */
    public static final class NotItsDirector extends EntryRefused {
        NotItsDirector(String code) {
            super(Refusal.FORBIDDEN, "error.measurements.not-its-director", code);
        }
    }

    /** The workflow does not lead there from here. */
    public static final class IllegalStep extends EntryRefused {
        /** Says so. */
        public IllegalStep() {
            super(Refusal.CONFLICT, "error.measurements.illegal-step");
        }
    }

    /** The step needs a comment. */
    public static final class CommentMissing extends EntryRefused {
        CommentMissing() {
            super(Refusal.UNPROCESSABLE, "error.measurements.comment-missing");
        }
    }

    /** The light is red and nothing explains it. */
    public static final class NoteMissing extends EntryRefused {
        NoteMissing(String code) {
            super(Refusal.UNPROCESSABLE, "error.measurements.note-missing", code);
        }
    }

    /** The period has not opened. */
    public static final class NotOpen extends EntryRefused {
        /** Says so. */
        public NotOpen(String period, String opens) {
            super(Refusal.CONFLICT, "error.measurements.not-open", period, opens);
        }
    }

    /** The period is closed. */
    public static final class Closed extends EntryRefused {
        /** Says so. */
        public Closed(String period) {
            super(Refusal.CONFLICT, "error.measurements.closed", period);
        }
    }

    /** Nothing more is entered where the plan is not in force or a goal above is suspended. */
    public static final class NotActive extends EntryRefused {
        NotActive(String code) {
            super(Refusal.CONFLICT, "error.measurements.not-active", code);
        }
    }

    /** What was submitted keeps what belongs to it. */
    public static final class Settled extends EntryRefused {
        Settled() {
            super(Refusal.CONFLICT, "error.measurements.settled");
        }
    }
}
