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

    /** The month is not over. */
    public static final class NotOver extends RevenueRefused {
        /** @param month as it is written */
        public NotOver(String month) {
            super(Refusal.CONFLICT, "error.revenue.not-over", month);
        }
    }

    /** Nothing of the month was brought in. */
    public static final class NoLines extends RevenueRefused {
        /** @param month as it is written */
        public NoLines(String month) {
            super(Refusal.UNPROCESSABLE, "error.revenue.no-lines", month);
        }
    }

    /** It is closed. */
    public static final class ClosedAlready extends RevenueRefused {
        /** @param month as it is written */
        public ClosedAlready(String month) {
            super(Refusal.CONFLICT, "error.revenue.closed-already", month);
        }
    }

    /** It is not closed, so that it cannot be reopened. */
    public static final class NotClosed extends RevenueRefused {
        /** @param month as it is written */
        public NotClosed(String month) {
            super(Refusal.CONFLICT, "error.revenue.not-closed", month);
        }
    }

    /** An earlier month has to be closed first. */
    public static final class EarlierOpen extends RevenueRefused {
        /**
         * @param earlier that is open
         * @param month that was asked
         */
        public EarlierOpen(String earlier, String month) {
            super(Refusal.CONFLICT, "error.revenue.earlier-open", earlier, month);
        }
    }

    /** A month is reopened for a reason. */
    public static final class NoReason extends RevenueRefused {
        /** Said without one. */
        public NoReason() {
            super(Refusal.UNPROCESSABLE, "error.revenue.no-reason");
        }
    }

    /** That is no account. */
    public static final class NoAccount extends RevenueRefused {
        /** @param text as it is written */
        public NoAccount(String text) {
            super(Refusal.INVALID, "error.revenue.no-account", text);
        }
    }
}
