package app.rumbo.evidence;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A file that is not taken as evidence, or is not there. */
public abstract sealed class EvidenceRefused extends DomainException {

    private EvidenceRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** There is no such file, or the user may not know of it. */
    public static final class Unknown extends EvidenceRefused {
        /** @param id as it was asked for */
        public Unknown(String id) {
            super(Refusal.UNKNOWN, "error.evidence.unknown", id);
        }
    }

    /** Larger than is taken. */
    public static final class TooLarge extends EvidenceRefused {
        /** @param megabytes the most that is taken */
        public TooLarge(long megabytes) {
            super(Refusal.TOO_LARGE, "error.evidence.too-large", Long.toString(megabytes));
        }
    }

    /** As many files as one entry may have. */
    public static final class TooMany extends EvidenceRefused {
        /** @param most how many that is */
        public TooMany(int most) {
            super(Refusal.CONFLICT, "error.evidence.too-many", most);
        }
    }

    /** Nothing in it. */
    public static final class Empty extends EvidenceRefused {
        /** Says so. */
        public Empty() {
            super(Refusal.UNPROCESSABLE, "error.evidence.empty");
        }
    }

    /** Its content is of no type that is taken, whatever its name says. */
    public static final class NotAllowed extends EvidenceRefused {
        /** Says so. */
        public NotAllowed() {
            super(Refusal.UNPROCESSABLE, "error.evidence.not-allowed");
        }
    }

    /** It opens with a password. */
    public static final class Encrypted extends EvidenceRefused {
        /** Says so. */
        public Encrypted() {
            super(Refusal.UNPROCESSABLE, "error.evidence.encrypted");
        }
    }

    /** It begins as one type and does not go on as such. */
    public static final class Damaged extends EvidenceRefused {
        /** Says so. */
        public Damaged() {
            super(Refusal.UNPROCESSABLE, "error.evidence.damaged");
        }
    }

    /** It brings a program along. */
    public static final class Macros extends EvidenceRefused {
        /** Says so. */
        public Macros() {
            super(Refusal.UNPROCESSABLE, "error.evidence.macros");
        }
    }

    /** It grows beyond measure when it is opened. */
    public static final class Bomb extends EvidenceRefused {
        /** Says so. */
        public Bomb() {
            super(Refusal.UNPROCESSABLE, "error.evidence.bomb");
        }
    }

    /** There is nothing in earlier versions that the entry does not have. */
    public static final class NothingToBring extends EvidenceRefused {
        /** Says so. */
        public NothingToBring() {
            super(Refusal.CONFLICT, "error.evidence.nothing-to-bring");
        }
    }

    /** What is kept is no longer what was attached. */
    public static final class HashBroken extends EvidenceRefused {
        /** @param fileName the file's */
        public HashBroken(String fileName) {
            super(Refusal.CONFLICT, "error.evidence.hash-broken", fileName);
        }
    }
}
