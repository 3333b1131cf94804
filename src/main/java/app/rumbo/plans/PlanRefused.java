package app.rumbo.plans;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A change of a plan or its goals that is not allowed. */
public abstract sealed class PlanRefused extends DomainException {

    private PlanRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** No plan has the code. */
    public static final class Unknown extends PlanRefused {
        /** @param code the code asked for */
        public Unknown(String code) {
            super(Refusal.UNKNOWN, "error.plans.unknown-plan", code);
        }
    }

    /** The plan has no goal of that code. */
    public static final class UnknownGoal extends PlanRefused {
        UnknownGoal(String plan, String goal) {
            super(Refusal.UNKNOWN, "error.plans.unknown-goal", plan, goal);
        }
    }

    /** The plan would end before it begins. */
    public static final class DatesReversed extends PlanRefused {
        DatesReversed(String code) {
            super(Refusal.UNPROCESSABLE, "error.plans.dates-reversed", code);
        }
    }

    /** A weight below zero. */
    public static final class NegativeWeight extends PlanRefused {
        NegativeWeight(String code) {
            super(Refusal.UNPROCESSABLE, "error.plans.negative-weight", code);
        }
    }

    /** A goal would stand below itself. */
    public static final class OwnAncestor extends PlanRefused {
        OwnAncestor(String code) {
            super(Refusal.UNPROCESSABLE, "error.plans.own-ancestor", code);
        }
    }

    /** Suspending a goal takes the act that suspended it. */
    public static final class SuspensionWithoutAct extends PlanRefused {
        SuspensionWithoutAct(String code) {
            super(Refusal.UNPROCESSABLE, "error.plans.suspension-without-act", code);
        }
    }
}
