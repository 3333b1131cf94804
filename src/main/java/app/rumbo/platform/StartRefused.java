package app.rumbo.platform;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** Rumbo cannot start on this machine as it was asked to; the sentence says what to change. */
public abstract class StartRefused extends DomainException {

    /** @param key a key of the bundle {@code messages/platform} */
    protected StartRefused(String key, Object... arguments) {
        super(Refusal.CONFLICT, key, arguments);
    }
}
