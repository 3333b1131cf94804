package app.rumbo.notices;

/** Which way mail leaves this installation, or why it does not. */
public enum MailRoute {
    /** To the mail server. */
    SERVER,
    /** Nowhere: the demonstration keeps it, to be looked at. */
    DEMONSTRATION,
    /** It waits: sending is switched off. */
    OFF,
    /** It waits: no mail server is named. */
    NO_SERVER,
    /** It waits: no sender's address is named. */
    NO_SENDER;

    /** Whether mail is delivered at all. */
    public boolean delivers() {
        return this == SERVER || this == DEMONSTRATION;
    }
}
