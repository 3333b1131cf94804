package app.rumbo.imports.templates;

import app.rumbo.imports.Words;
import java.util.regex.Pattern;

/** Texts of sheets as people compare them. */
public final class SheetWords {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final String STRAY = " \t\n\u000b\f\r\u00a0.,:;_()-";

    private SheetWords() {}

    /** One line, blanks collapsed and cut at both ends. */
    public static String line(String text) {
        return Words.isBare(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A header's skeleton: plain, without blanks, dots, commas, hyphens and brackets, so that typos there are forgiven. */
    public static String skeleton(String header) {
        var plain = Words.plain(header);
        var skeleton = new StringBuilder(plain.length());
        for (var at = 0; at < plain.length(); at++) {
            if (STRAY.indexOf(plain.charAt(at)) < 0) {
                skeleton.append(plain.charAt(at));
            }
        }
        return skeleton.toString();
    }

    /** Whether that is the header's skeleton; tells at the first letter that it is not. */
    public static boolean hasSkeleton(String header, String skeleton) {
        var plain = Words.plain(header);
        var met = 0;
        for (var at = 0; at < plain.length(); at++) {
            var character = plain.charAt(at);
            if (STRAY.indexOf(character) < 0 && (met == skeleton.length() || skeleton.charAt(met++) != character)) {
                return false;
            }
        }
        return met == skeleton.length();
    }
}
