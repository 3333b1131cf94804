package app.rumbo.notices.internal;

import app.rumbo.notices.MailRoute;

/** A way by which mail leaves. */
public interface Delivery {

    /** Which one it is, or why there is none. */
    MailRoute route();

    /**
     * Opens a line on which mails are handed over one after the other.
     *
     * @throws Unreachable where nobody answers
     */
    Line open() throws Unreachable;

    /** An open line. */
    interface Line extends AutoCloseable {

        /** Hands a mail over and says what came of it; never throws for what a server does. */
        Outcome hand(Outgoing mail);

        @Override
        void close();
    }

    /** Nobody answers, or does not let us in. */
    final class Unreachable extends Exception {
        Unreachable(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
