package app.rumbo.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That an addressee received the report.
 *
 * @param way by which it is known
 * @param day on which they received it
 * @param note how, where it was on paper: with which act or signature
 * @param at when it was said
 * @param by who said it; the addressee themselves for a link
 */
public record Receipt(Way way, LocalDate day, @Nullable String note, Instant at, String by) {

    /** How a receipt is known. */
    public enum Way {
        /** They confirmed it on the page of their own link. */
        LINK,
        /** The Secretaría says that they took it on paper. */
        PAPER;

        /** As the database writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()}. */
        public static Way of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
