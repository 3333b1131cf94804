package app.rumbo.desk;

import app.rumbo.language.Language;
import app.rumbo.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** What came of saving a row of the sheet. */
public sealed interface RowOutcome {

    /** It is kept; the row as it stands. */
    record Kept(SheetRow row) implements RowOutcome {}

    /** Somebody was faster; the row as they left it. */
    record Overtaken(SheetRow theirs) implements RowOutcome {}

    /** The rules say no. */
    record Refused(DomainException why) implements RowOutcome {}

    /** What was typed says nothing yet. */
    record Unfinished(Problem problem) implements RowOutcome {}

    /**
     * What is wrong with what was typed.
     *
     * @param key of the sentence
     * @param argument of the sentence, if it has one
     * @param field in which: {@code value}, {@code numerator}, {@code denominator}
     * @param meant what may have been meant
     */
    record Problem(
            String key,
            @Nullable String argument,
            String field,
            @Nullable String meant) {

        /** In the words of the language. */
        public String say(Language language) {
            return argument == null ? language.say(key) : language.say(key, argument);
        }
    }
}
