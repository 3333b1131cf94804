package app.rumbo.imports.templates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as people compare them: case, accents, blanks and stray dots do not count. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern STRAY = Pattern.compile("[\\s\\u00a0.,:;_()\\-]+");

    private Words() {}

    /** One line, blanks collapsed and cut at both ends. */
    static String line(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** One line in lower case and without accents. */
    static String plain(String text) {
        var decomposed = Normalizer.normalize(line(text), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A header's skeleton: plain, without blanks, dots, commas, hyphens and brackets, so that typos there are forgiven. */
    static String skeleton(String header) {
        return STRAY.matcher(plain(header)).replaceAll("");
    }
}
