package app.rumbo.deadlines;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;
import java.time.LocalDate;

/** A change of the municipality's own days that is not allowed. */
public abstract sealed class HolidayRefused extends DomainException {

    private HolidayRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** A day says what is kept on it, and by which norm. */
    public static final class WordsMissing extends HolidayRefused {
        WordsMissing() {
            super(Refusal.UNPROCESSABLE, "error.deadlines.words-missing");
        }
    }

    /** Terms have been counted over the day: it stays as it was. */
    public static final class Passed extends HolidayRefused {
        Passed(String day) {
            super(Refusal.CONFLICT, "error.deadlines.passed", day);
        }
    }

    /** The country does not work on that day anyway. */
    public static final class HolidayAlready extends HolidayRefused {
        HolidayAlready(String day, String name) {
            super(Refusal.CONFLICT, "error.deadlines.holiday-already", day, name);
        }
    }

    /** It is not one of the municipality's own days. */
    public static final class Unknown extends HolidayRefused {
        Unknown(LocalDate day) {
            super(Refusal.UNKNOWN, "error.deadlines.unknown", day.toString());
        }
    }
}
