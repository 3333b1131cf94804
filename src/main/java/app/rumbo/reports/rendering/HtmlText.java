package app.rumbo.reports.rendering;

/** Text as it may stand in the pages' HTML: escaped, without what no page can show. */
final class HtmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private HtmlText() {}

    /** Escaped for element content and attributes; characters that no font of the report holds become U+FFFD. */
    static String of(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            append(escaped, text.codePointAt(at));
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            case '\n', '\t', '\r' -> escaped.append(' ');
            default -> {
                if (point >= ' ') {
                    escaped.appendCodePoint(GlyphPaths.has(point) ? point : REPLACEMENT);
                }
            }
        }
    }
}
