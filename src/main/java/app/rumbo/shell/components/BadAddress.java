package app.rumbo.shell.components;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A parameter of the address bar that cannot be read. */
public final class BadAddress extends DomainException {

    /**
     * @param parameter its name
     * @param text what stands there
     */
    public BadAddress(String parameter, String text) {
        super(Refusal.INVALID, "error.shell.bad-address", parameter, text);
    }
}
