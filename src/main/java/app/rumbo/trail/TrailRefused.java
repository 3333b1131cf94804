package app.rumbo.trail;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** Something that was asked of the trail and cannot be. */
public abstract sealed class TrailRefused extends DomainException {

    private TrailRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** A noted link is not written as number and hash. */
    public static final class UnreadableHead extends TrailRefused {

        /** @param head what was found */
        public UnreadableHead(String head) {
            super(Refusal.INVALID, "error.trail.unreadable-head", head);
        }
    }

    /** The database has no trail yet. */
    static final class NoTrail extends TrailRefused {
        NoTrail() {
            super(Refusal.CONFLICT, "error.trail.no-trail");
        }
    }
}
