package app.rumbo.imports.templates;

import app.rumbo.imports.Words;
import java.util.regex.Pattern;

/** Texts of sheets as people compare them. */
public final class SheetWords {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern STRAY = Pattern.compile("[\\s\\u00a0.,:;_()\\-]+");

    private SheetWords() {}

    /** One line, blanks collapsed and cut at both ends. */
    public static String line(String text) {
        return Words.isBare(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A header's skeleton: plain, without blanks, dots, commas, hyphens and brackets, so that typos there are forgiven. */
    public static String skeleton(String header) {
        return STRAY.matcher(Words.plain(header)).replaceAll("");
    }
}
