package app.rumbo.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people type them: headers, sheet names and enumerations are the same whatever their case, accents, blanks. */
public final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** The word without case, accents, surrounding blanks and line breaks; blanks inside become one. */
    public static String plain(String word) {
        return isBare(word) ? word.toLowerCase(Locale.ROOT) : laidBare(word);
    }

    private static String laidBare(String word) {
        var bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The text without blanks around it, the no-break ones included. */
    public static String trim(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Whether it is of plain letters and signs alone, single blanks between them, as nearly every cell is: nothing is to be
     * cleaned. To clean it costs ten times as much.
     */
    public static boolean isBare(String word) {
        var before = ' ';
        for (var i = 0; i < word.length(); i++) {
            var character = word.charAt(i);
            if (character < ' ' || character >= 0x7f || (character == ' ' && before == ' ')) {
                return false;
            }
            before = character;
        }
        return word.isEmpty() || before != ' ';
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200b'
                || character == '\ufeff';
    }
}
