package app.rumbo.feeds;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A table that cannot be given. */
public abstract sealed class FeedRefused extends DomainException {

    private FeedRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** The text is no month. */
    public static final class NoMonth extends FeedRefused {
        /** @param text as it was asked */
        public NoMonth(String text) {
            super(Refusal.INVALID, "error.feeds.no-month", text);
        }
    }

    /** There is no plan of that code. */
    public static final class UnknownPlan extends FeedRefused {
        UnknownPlan(String code) {
            super(Refusal.UNKNOWN, "error.feeds.unknown-plan", code);
        }
    }
}
