package app.rumbo.delivery;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** Something that was asked of a delivery and cannot be. */
public abstract sealed class DeliveryRefused extends DomainException {

    private DeliveryRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** There is no such delivery, addressee or certificate. */
    public static final class Unknown extends DeliveryRefused {

        /** @param what was asked for */
        public Unknown(String what) {
            super(Refusal.UNKNOWN, "error.delivery.unknown", what);
        }
    }

    /** The link is nobody's. */
    public static final class UnknownLink extends DeliveryRefused {

        /** Nothing more to say. */
        public UnknownLink() {
            super(Refusal.UNKNOWN, "error.delivery.unknown-link");
        }
    }

    /** The link was somebody's, and another was sent to them after it. */
    public static final class LinkReplaced extends DeliveryRefused {

        /** Nothing more to say. */
        public LinkReplaced() {
            super(Refusal.UNKNOWN, "error.delivery.link-replaced");
        }
    }

    /** Another link was sent to them while this one was decided on. */
    public static final class SentMeanwhile extends DeliveryRefused {

        /**
         * @param name of the addressee
         * @param email where it went
         */
        public SentMeanwhile(String name, String email) {
            super(Refusal.CONFLICT, "error.delivery.sent-meanwhile", name, email);
        }
    }

    /** A later issue of the same report is sealed: that one is to be handed over. */
    public static final class Superseded extends DeliveryRefused {

        /**
         * @param code of the report
         * @param by code of the later issue
         */
        public Superseded(String code, String by) {
            super(Refusal.CONFLICT, "error.delivery.superseded", code, by);
        }
    }

    /** Nobody to hand it over to. */
    public static final class NobodyNamed extends DeliveryRefused {

        /** Nothing more to say. */
        public NobodyNamed() {
            super(Refusal.INVALID, "error.delivery.nobody-named");
        }
    }

    /** More addressees than anybody means. */
    public static final class TooMany extends DeliveryRefused {

        /** @param most how many are taken */
        public TooMany(int most) {
            super(Refusal.INVALID, "error.delivery.too-many", most);
        }
    }

    /** An addressee has no name. */
    public static final class NameMissing extends DeliveryRefused {

        /** Nothing more to say. */
        public NameMissing() {
            super(Refusal.INVALID, "error.delivery.name-missing");
        }
    }

    /** A mail address is none. */
    public static final class BadAddress extends DeliveryRefused {

        /** @param address what was written */
        public BadAddress(String address) {
            super(Refusal.INVALID, "error.delivery.bad-address", address);
        }
    }

    /** Two addressees have one mail address. */
    public static final class AddressTwice extends DeliveryRefused {

        /** @param address which */
        public AddressTwice(String address) {
            super(Refusal.INVALID, "error.delivery.address-twice", address);
        }
    }

    /** The session has no number. */
    public static final class NumberMissing extends DeliveryRefused {

        /** Nothing more to say. */
        public NumberMissing() {
            super(Refusal.INVALID, "error.delivery.number-missing");
        }
    }

    /** No such session can be meant: before the period's end, or too far ahead. */
    public static final class UnfitDay extends DeliveryRefused {

        /**
         * @param from first day that can be
         * @param to last day that can be
         */
        public UnfitDay(String from, String to) {
            super(Refusal.UNPROCESSABLE, "error.delivery.unfit-day", from, to);
        }
    }

    /** What Contraloría asks is asked of a session, in Chile. */
    public static final class NothingToProve extends DeliveryRefused {

        /** Nothing more to say. */
        public NothingToProve() {
            super(Refusal.UNPROCESSABLE, "error.delivery.nothing-to-prove");
        }
    }

    /** It was certified before. */
    public static final class ProvenBefore extends DeliveryRefused {

        /** @param document by which */
        public ProvenBefore(String document) {
            super(Refusal.CONFLICT, "error.delivery.proven-before", document);
        }
    }

    /** They received it before. */
    public static final class ReceivedBefore extends DeliveryRefused {

        /** @param name of the addressee */
        public ReceivedBefore(String name) {
            super(Refusal.CONFLICT, "error.delivery.received-before", name);
        }
    }

    /** Words that say how, or by which document, are missing. */
    public static final class WordsMissing extends DeliveryRefused {

        /** Nothing more to say. */
        public WordsMissing() {
            super(Refusal.INVALID, "error.delivery.words-missing");
        }
    }

    /** What an addressee confirmed themselves is not for others to take back. */
    public static final class NotOnPaper extends DeliveryRefused {

        /** @param name of the addressee */
        public NotOnPaper(String name) {
            super(Refusal.CONFLICT, "error.delivery.not-on-paper", name);
        }
    }

    /** That kind of report goes to a session, by somebody's hand. */
    public static final class NotByItself extends DeliveryRefused {

        /** @param kind as the API writes it */
        public NotByItself(String kind) {
            super(Refusal.UNPROCESSABLE, "error.delivery.not-by-itself", kind);
        }
    }
}
