package app.rumbo.imports.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Characters that XML cannot hold, as workbooks write them: {@code _x000D_}. */
final class Escapes {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    /** The text that was meant. */
    static String decode(String written) {
        if (!written.contains("_x")) {
            return written;
        }
        return ESCAPED.matcher(written)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** The text as it must be written to be read again as it is. */
    static String encode(String text) {
        @Nullable StringBuilder written = null;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            var escape = mustEscape(text, i, character);
            if (escape && written == null) {
                written = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (written != null) {
                append(written, character, escape);
            }
        }
        return written == null ? text : written.toString();
    }

    private static void append(StringBuilder written, char character, boolean escape) {
        if (escape) {
            written.append("_x%04X_".formatted((int) character));
        } else {
            written.append(character);
        }
    }

    private static boolean mustEscape(String text, int at, char character) {
        if (character == '_') {
            return ESCAPED.matcher(text).region(at, text.length()).lookingAt();
        }
        if (Character.isSurrogate(character)) {
            return !paired(text, at, character);
        }
        return (character < ' ' && character != '\n' && character != '\t') || character >= '\uFFFE';
    }

    private static boolean paired(String text, int at, char character) {
        return Character.isHighSurrogate(character)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
