package app.rumbo.revenue;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A question about revenue that cannot be answered. */
public abstract sealed class RevenueRefused extends DomainException {

    private RevenueRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** There is no such month. */
    public static final class NoMonth extends RevenueRefused {
        /** @param text as it was asked */
        public NoMonth(String text) {
            super(Refusal.INVALID, "error.revenue.no-month", text);
        }
    }

    /** There is no such sector. */
    public static final class NoSector extends RevenueRefused {
        /** @param text as it was asked */
        public NoSector(String text) {
            super(Refusal.INVALID, "error.revenue.no-sector", text);
        }
    }
}
