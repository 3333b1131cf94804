package app.rumbo.access;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** Something about users or their keys that is not allowed. */
public abstract sealed class UserRefused extends DomainException {

    private UserRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** The username is taken. */
    public static final class UsernameTaken extends UserRefused {
        UsernameTaken(String username) {
            super(Refusal.CONFLICT, "error.access.username-taken", username);
        }
    }

    /** A directorate's user needs a unit. */
    public static final class UnitMissing extends UserRefused {
        UnitMissing(String username) {
            super(Refusal.UNPROCESSABLE, "error.access.unit-missing", username);
        }
    }

    /** No user has the name. */
    public static final class Unknown extends UserRefused {
        Unknown(String username) {
            super(Refusal.UNKNOWN, "error.access.unknown-user", username);
        }
    }

    /** The password is too short. */
    public static final class WeakPassword extends UserRefused {
        WeakPassword(int minimum) {
            super(Refusal.UNPROCESSABLE, "error.access.weak-password", minimum);
        }
    }

    /** The one-time link was used, has expired, or never was. */
    public static final class LinkSpent extends UserRefused {
        LinkSpent() {
            super(Refusal.CONFLICT, "error.access.link-spent");
        }
    }

    /** The last active administrator would be gone. */
    public static final class LastAdministrator extends UserRefused {
        LastAdministrator() {
            super(Refusal.CONFLICT, "error.access.last-administrator");
        }
    }
}
