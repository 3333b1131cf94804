package app.rumbo.notices;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** Something about mails or notices that is not allowed. */
public abstract sealed class MailRefused extends DomainException {

    private MailRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** There is no such mail. */
    public static final class Unknown extends MailRefused {
        /** @param id as it was asked for */
        public Unknown(String id) {
            super(Refusal.UNKNOWN, "error.notices.unknown-mail", id);
        }
    }

    /** Mails have no such state. */
    public static final class UnknownState extends MailRefused {
        /** @param state as it was asked for */
        public UnknownState(String state) {
            super(Refusal.INVALID, "error.notices.unknown-state", state);
        }
    }

    /** Only a mail that was given up is tried again by hand. */
    public static final class NotGivenUp extends MailRefused {
        NotGivenUp() {
            super(Refusal.CONFLICT, "error.notices.not-given-up");
        }
    }

    /** Not an address that mail can be sent to. */
    public static final class BadAddress extends MailRefused {
        BadAddress(String address) {
            super(Refusal.INVALID, "error.notices.bad-address", address);
        }
    }

    /** The reader has no such notice. */
    public static final class UnknownNotice extends MailRefused {
        /** @param id as it was asked for */
        public UnknownNotice(String id) {
            super(Refusal.UNKNOWN, "error.notices.unknown-notice", id);
        }
    }
}
