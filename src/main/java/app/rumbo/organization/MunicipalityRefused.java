package app.rumbo.organization;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A setting of the municipality that is not allowed. */
public abstract sealed class MunicipalityRefused extends DomainException {

    private MunicipalityRefused(String key, Object... arguments) {
        super(Refusal.UNPROCESSABLE, key, arguments);
    }

    /** The limits of the semáforo are not in order. */
    public static final class LimitsReversed extends MunicipalityRefused {
        LimitsReversed() {
            super("error.organization.limits-reversed");
        }
    }

    /** No such time zone. */
    public static final class UnknownZone extends MunicipalityRefused {
        UnknownZone(String zone) {
            super("error.organization.unknown-zone", zone);
        }
    }
}
