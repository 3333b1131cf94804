package app.rumbo.access;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A data address that cannot be made as asked. */
public abstract sealed class DataAddressRefused extends DomainException {

    private DataAddressRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** It needs a name, not a long one. */
    public static final class NameMissing extends DataAddressRefused {
        NameMissing(int longest) {
            super(Refusal.UNPROCESSABLE, "error.access.data-address.name-missing", longest);
        }
    }

    /** It would have ended before it began. */
    public static final class EndHasPassed extends DataAddressRefused {
        EndHasPassed() {
            super(Refusal.UNPROCESSABLE, "error.access.data-address.end-has-passed");
        }
    }

    /** There is no plan of that code. */
    public static final class UnknownPlan extends DataAddressRefused {
        UnknownPlan(String code) {
            super(Refusal.UNKNOWN, "error.access.data-address.unknown-plan", code);
        }
    }
}
