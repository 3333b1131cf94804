package app.rumbo.desk;

import java.util.List;
import java.util.Locale;

/**
 * Something about an entry that is worth a second look. It forbids nothing: whoever decides sees it and asks.
 *
 * @param arguments figures, days and counts of its sentence, as they are
 */
public record Oddity(Kind kind, List<Object> arguments) {

    /** What is odd. */
    public enum Kind {
        /** Far from what was said before. */
        JUMP,
        /** Worse than ever said, and much worse than the last, against the direction in which it is to move. */
        WRONG_WAY,
        /** The score is exactly the least that is green. */
        ON_THE_LIMIT,
        /** The value is exactly its target, three times running. */
        ON_TARGET,
        /** A milestone is under way before its start. */
        BEFORE_START,
        /** A milestone is less done than it was. */
        FALLS_BACK,
        /** A milestone was finished after its term. */
        DONE_LATE,
        /** All digits are the same. */
        SAME_DIGITS,
        /** The same value, three periods running. */
        REPEATED,
        /** Typed in a row with many others, in the last hours of the term. */
        LAST_MINUTE;

        /** As the API writes it and its words are found. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Oddity of(Kind kind, Object... arguments) {
        return new Oddity(kind, List.of(arguments));
    }
}
