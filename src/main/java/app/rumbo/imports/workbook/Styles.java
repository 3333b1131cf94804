package app.rumbo.imports.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a workbook's cell formats make of a number: a plain one, a percentage, a day. */
final class Styles {

    /** How a number is shown, as far as it changes what it means. */
    enum Format {
        PLAIN,
        PERCENT,
        DATE
    }

    private static final int MOST = 100_000;

    /** The numbers under which formats of days and times are known without being described. */
    private static final List<Stretch> DATES =
            List.of(new Stretch(14, 22), new Stretch(27, 36), new Stretch(45, 47), new Stretch(50, 58));

    private record Stretch(int first, int last) {}

    /** Literal text, escaped and padding characters, colours and conditions; what is left is the format itself. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!(?:h+|m+|s+)])[^]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

    private final List<Format> formats = new ArrayList<>();

    /** Those of a workbook without a style part. */
    Styles() {}

    /** Reads the style part. */
    Styles(Xml xml) {
        var custom = new HashMap<Integer, Format>();
        for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
            if (name.equals("numFmt")) {
                custom.put(number(xml.attribute("numFmtId")), format(xml.attribute("formatCode")));
            } else if (name.equals("cellXfs")) {
                readCells(xml, custom);
            }
            if (custom.size() > MOST) {
                throw Quota.tooLarge();
            }
        }
    }

    /** The format of a cell's {@code s} attribute. */
    Format of(@Nullable String style) {
        if (style == null || formats.isEmpty()) {
            return Format.PLAIN;
        }
        var index = number(style);
        return index >= 0 && index < formats.size() ? formats.get(index) : Format.PLAIN;
    }

    static Format format(@Nullable String code) {
        if (code == null || code.toLowerCase(Locale.ROOT).contains("general")) {
            return Format.PLAIN;
        }
        var bare = LITERAL.matcher(code).replaceAll("");
        if (bare.contains("%")) {
            return Format.PERCENT;
        }
        return DATE.matcher(bare).find() ? Format.DATE : Format.PLAIN;
    }

    private void readCells(Xml xml, Map<Integer, Format> custom) {
        var depth = xml.depth();
        while ("xf".equals(xml.nextChild(depth))) {
            var id = number(xml.attribute("numFmtId"));
            formats.add(custom.getOrDefault(id, builtIn(id)));
            if (formats.size() > MOST) {
                throw Quota.tooLarge();
            }
        }
    }

    private static Format builtIn(int id) {
        if (id == 9 || id == 10) {
            return Format.PERCENT;
        }
        var date = DATES.stream().anyMatch(stretch -> id >= stretch.first() && id <= stretch.last());
        return date ? Format.DATE : Format.PLAIN;
    }

    private static int number(@Nullable String digits) {
        try {
            return digits == null ? 0 : Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            throw Xml.damaged();
        }
    }
}
