package app.rumbo.organization;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A change of the units' tree that is not allowed. */
public abstract sealed class UnitRefused extends DomainException {

    private UnitRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** A unit would stand below itself. */
    public static final class OwnAncestor extends UnitRefused {
        OwnAncestor(String code) {
            super(Refusal.UNPROCESSABLE, "error.organization.own-ancestor", code);
        }
    }

    /** The validity would end before it begins. */
    public static final class ValidityReversed extends UnitRefused {
        ValidityReversed(String code) {
            super(Refusal.UNPROCESSABLE, "error.organization.validity-reversed", code);
        }
    }

    /** The code is taken. */
    public static final class CodeTaken extends UnitRefused {
        CodeTaken(String code) {
            super(Refusal.CONFLICT, "error.organization.code-taken", code);
        }
    }

    /** No unit has the code. */
    public static final class Unknown extends UnitRefused {
        Unknown(String code) {
            super(Refusal.UNKNOWN, "error.organization.unknown-unit", code);
        }
    }
}
