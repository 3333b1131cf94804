package app.rumbo.delivery;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A session of the Concejo (Ley 18.695 art. 84; Ley 27972 art. 13).
 *
 * @param kind ordinary or extraordinary
 * @param number as the Secretaría numbers it: {@code 32}, {@code 032-2026}
 * @param day on which it is held
 */
public record Session(Kind kind, String number, LocalDate day) {

    /** Which kind of session. */
    public enum Kind {
        ORDINARY,
        EXTRAORDINARY;

        /** As the database writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()}. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
