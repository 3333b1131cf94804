package app.rumbo.shared;

import java.util.List;

/**
 * A rule of the domain said no. It carries a message key and the arguments of its Spanish sentence, never prose: the
 * words stand in the message bundle, and whoever shows it (a screen, the API, an import) looks them up.
 */
public abstract class DomainException extends RuntimeException {

    private final Refusal refusal;
    private final String key;
    private final transient List<Object> arguments;

    /** @param key a key of the message bundle, beginning with {@code error.} and the module's name */
    protected DomainException(Refusal refusal, String key, Object... arguments) {
        super(key);
        this.refusal = refusal;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** What kind of no it is. */
    public Refusal refusal() {
        return refusal;
    }

    /** The key of the sentence in the message bundle. */
    public String key() {
        return key;
    }

    /** What fills the sentence's places, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
