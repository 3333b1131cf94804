package app.rumbo.accounts;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A change of a classifier that is not allowed. */
public abstract sealed class ClassifierRefused extends DomainException {

    private ClassifierRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** The classifier would be none, or would not hold what was used. */
    public static final class Unfit extends ClassifierRefused {
        Unfit(ClassifierProblem problem) {
            super(Refusal.UNPROCESSABLE, problem.key(), problem.arguments().toArray());
        }
    }

    /** A row of the code and the first day is there already. */
    public static final class AlreadyThere extends ClassifierRefused {
        AlreadyThere(String code) {
            super(Refusal.CONFLICT, "error.accounts.already-there", code);
        }
    }

    /** The entry is not there any more. */
    public static final class Unknown extends ClassifierRefused {
        Unknown() {
            super(Refusal.UNKNOWN, "error.accounts.unknown-entry");
        }
    }

    /** The file has problems; nothing of it was stored. */
    public static final class FileUnfit extends ClassifierRefused {
        FileUnfit(int problems) {
            super(Refusal.UNPROCESSABLE, "error.accounts.file-unfit", problems);
        }
    }

    /** There is no such part, or no such country. */
    public static final class NoSuchPart extends ClassifierRefused {
        /** @param text as it was asked */
        public NoSuchPart(String text) {
            super(Refusal.INVALID, "error.accounts.no-such-part", text);
        }
    }

    /** The file cannot be read as a table of entries. */
    public static final class Unreadable extends ClassifierRefused {
        /** @param key of the sentence that says what it lacks */
        public Unreadable(String key, Object... arguments) {
            super(Refusal.UNPROCESSABLE, key, arguments);
        }
    }
}
