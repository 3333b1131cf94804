package app.rumbo.scorecard;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A question to the scorecard that has no answer. */
public abstract sealed class ScorecardRefused extends DomainException {

    private ScorecardRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** No plan of that code was known at K. */
    public static final class UnknownPlan extends ScorecardRefused {
        UnknownPlan(String code) {
            super(Refusal.UNKNOWN, "error.scorecard.unknown-plan", code);
        }
    }

    /** The plan had no indicator of that code at K. */
    public static final class UnknownIndicator extends ScorecardRefused {
        UnknownIndicator(String code) {
            super(Refusal.UNKNOWN, "error.scorecard.unknown-indicator", code);
        }
    }

    /** The plan had no milestone of that code at K. */
    public static final class UnknownMilestone extends ScorecardRefused {
        UnknownMilestone(String code) {
            super(Refusal.UNKNOWN, "error.scorecard.unknown-milestone", code);
        }
    }

    /** K is no moment in time. */
    public static final class UnreadableMoment extends ScorecardRefused {

        /** @param text what was found */
        public UnreadableMoment(String text) {
            super(Refusal.INVALID, "error.scorecard.unreadable-moment", text);
        }
    }

    /** The basis is neither official nor preliminary. */
    public static final class UnknownBasis extends ScorecardRefused {

        /** @param text what was found */
        public UnknownBasis(String text) {
            super(Refusal.INVALID, "error.scorecard.unknown-basis", text);
        }
    }

    /** D or K lies outside of the years that Rumbo knows. */
    public static final class OutOfReach extends ScorecardRefused {
        OutOfReach() {
            super(Refusal.INVALID, "error.scorecard.out-of-reach");
        }
    }
}
