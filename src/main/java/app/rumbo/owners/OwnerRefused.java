package app.rumbo.owners;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** Something about posts that would leave a unit without its owner, or that cannot be. */
public abstract sealed class OwnerRefused extends DomainException {

    private OwnerRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** The last day is before the first. */
    public static final class DaysReversed extends OwnerRefused {
        DaysReversed() {
            super(Refusal.UNPROCESSABLE, "error.owners.days-reversed");
        }
    }

    /** A subrogante stands in until a day. */
    public static final class EndMissing extends OwnerRefused {
        EndMissing() {
            super(Refusal.UNPROCESSABLE, "error.owners.end-missing");
        }
    }

    /** Somebody else holds the post on some of the days. */
    public static final class Taken extends OwnerRefused {
        Taken(String holder) {
            super(Refusal.CONFLICT, "error.owners.taken", holder);
        }
    }

    /** The days are not within the unit's validity. */
    public static final class OutsideOfUnit extends OwnerRefused {
        OutsideOfUnit(String unit) {
            super(Refusal.UNPROCESSABLE, "error.owners.outside-of-unit", unit);
        }
    }

    /** The person is not active, or their role does not enter. */
    public static final class MayNotEnter extends OwnerRefused {
        MayNotEnter(String person) {
            super(Refusal.UNPROCESSABLE, "error.owners.may-not-enter", person);
        }
    }

    /** The titular would leave the unit to nobody. */
    public static final class SuccessorMissing extends OwnerRefused {
        SuccessorMissing(String person, String unit) {
            super(Refusal.CONFLICT, "error.owners.successor-missing", person, unit);
        }
    }

    /** What has begun stays in the history: it may be ended, not removed. */
    public static final class Begun extends OwnerRefused {
        Begun() {
            super(Refusal.CONFLICT, "error.owners.begun");
        }
    }

    /** The unit would end before what it answers for. */
    public static final class StillAnswers extends OwnerRefused {
        StillAnswers(String unit, Answered answered) {
            super(
                    Refusal.CONFLICT,
                    "error.owners.still-answers",
                    unit,
                    answered.goals(),
                    answered.indicators(),
                    answered.milestones());
        }
    }

    /** Nothing to hand over: the person has no post there that goes on. */
    public static final class NothingHeld extends OwnerRefused {
        NothingHeld(String person, String unit) {
            super(Refusal.UNPROCESSABLE, "error.owners.nothing-held", person, unit);
        }
    }

    /** To oneself, or from a unit to itself. */
    public static final class ToItself extends OwnerRefused {
        ToItself() {
            super(Refusal.UNPROCESSABLE, "error.owners.to-itself");
        }
    }

    /** The unit that should take over has ended, or has not begun. */
    public static final class UnitNotValid extends OwnerRefused {
        UnitNotValid(String unit) {
            super(Refusal.UNPROCESSABLE, "error.owners.unit-not-valid", unit);
        }
    }

    /** A restructuring says why. */
    public static final class ReasonMissing extends OwnerRefused {
        ReasonMissing() {
            super(Refusal.UNPROCESSABLE, "error.owners.reason-missing");
        }
    }

    /** No such post. */
    public static final class UnknownPost extends OwnerRefused {
        UnknownPost() {
            super(Refusal.UNKNOWN, "error.owners.unknown-post");
        }
    }

    /** No such unit. */
    public static final class UnknownUnit extends OwnerRefused {
        UnknownUnit(String code) {
            super(Refusal.UNKNOWN, "error.owners.unknown-unit", code);
        }
    }

    /** No such person. */
    public static final class UnknownPerson extends OwnerRefused {
        UnknownPerson(String username) {
            super(Refusal.UNPROCESSABLE, "error.owners.unknown-person", username);
        }
    }
}
