package app.rumbo.imports.workbook;

import app.rumbo.imports.Words;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The rows of a page's tables, found by their tags alone: pages of this kind are seldom well formed. Scripts, styles and
 * comments are stepped over; nothing is ever fetched or run.
 */
final class HtmlRows {

    private static final int LONGEST_TAG = 4_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_COLUMNS = 16_384;
    private static final Pattern SPAN = Pattern.compile("(?i)\\bcolspan\\s*=\\s*[\"']?(\\d{1,5})");
    private static final Pattern ROWS = Pattern.compile("(?i)\\browspan\\s*=\\s*[\"']?(\\d{1,5})");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});?");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", "\u00a0"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("aacute", "á"),
            Map.entry("eacute", "é"),
            Map.entry("iacute", "í"),
            Map.entry("oacute", "ó"),
            Map.entry("uacute", "ú"),
            Map.entry("ntilde", "ñ"),
            Map.entry("uuml", "ü"),
            Map.entry("Aacute", "Á"),
            Map.entry("Eacute", "É"),
            Map.entry("Iacute", "Í"),
            Map.entry("Oacute", "Ó"),
            Map.entry("Uacute", "Ú"),
            Map.entry("Ntilde", "Ñ"),
            Map.entry("ordm", "º"),
            Map.entry("deg", "°"));

    private final Reader in;
    private final SheetReader reader;
    private final Quota quota;
    private final SheetRow row = new SheetRow();
    private final StringBuilder text = new StringBuilder();
    private int number;
    private int column;
    private int span = 1;
    private int rows = 1;
    private final TreeMap<Integer, Reaching> fromAbove = new TreeMap<>();
    private final TreeMap<Integer, Reaching> below = new TreeMap<>();
    private boolean inRow;
    private boolean inCell;
    private boolean ended;
    private String skipped = "";

    /** A cell that reaches into rows below: its text stands in each of them, as a header over two rows is read. */
    private record Reaching(RawCell cell, int span, int rows) {}

    HtmlRows(Reader in, SheetReader reader, Quota quota) {
        this.in = in;
        this.reader = reader;
        this.quota = quota;
    }

    void read() throws IOException {
        for (var next = in.read(); next >= 0 && !ended; next = in.read()) {
            if (next == '<') {
                tag(tagText());
            } else if (inCell && skipped.isEmpty()) {
                append((char) next);
            }
        }
        if (!ended) {
            endRow();
        }
    }

    private String tagText() throws IOException {
        var tag = new StringBuilder();
        for (var next = in.read(); next >= 0; next = in.read()) {
            var comment = tag.length() >= 3 && tag.charAt(0) == '!' && tag.charAt(1) == '-' && tag.charAt(2) == '-';
            if (next == '>' && (!comment || tag.substring(3).endsWith("--"))) {
                break;
            }
            if (next == '<' && !skipped.isEmpty()) {
                tag.setLength(0);
                continue;
            }
            if (comment && tag.length() > 8) {
                tag.delete(3, tag.length() - 2);
            }
            tag.append((char) next);
            if (tag.length() > LONGEST_TAG) {
                throw Xml.damaged();
            }
        }
        return tag.toString();
    }

    private void tag(String tag) {
        var end = tag.startsWith("/") ? 1 : 0;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        var name = tag.substring(0, end).toLowerCase(Locale.ROOT);
        if (!skipped.isEmpty()) {
            skipped = name.equals("/" + skipped) ? "" : skipped;
            return;
        }
        switch (name) {
            case "script", "style" -> skipped = name;
            case "tr" -> {
                endRow();
                row.start(++number, false);
                column = 0;
                inRow = true;
            }
            case "/tr" -> endRow();
            case "table", "/table" -> {
                endRow();
                fromAbove.clear();
            }
            case "td", "th" -> {
                endCell();
                putFromAbove();
                inRow = true;
                inCell = true;
                span = asked(SPAN, tag);
                rows = asked(ROWS, tag);
            }
            case "/td", "/th" -> endCell();
            case "br", "/p", "/div" -> append(' ');
            default -> {}
        }
    }

    private static int asked(Pattern pattern, String tag) {
        var asked = pattern.matcher(tag);
        return asked.find() ? Math.max(1, Integer.parseInt(asked.group(1))) : 1;
    }

    /** Puts what reaches down into this row, as far as it stands at the column at hand. */
    private void putFromAbove() {
        for (var above = fromAbove.remove(column); above != null; above = fromAbove.remove(column)) {
            put(above.cell(), above.span(), above.rows());
        }
    }

    private void put(RawCell cell, int columns, int reaching) {
        if (!cell.isBlank()) {
            quota.cell();
            row.add(column, cell);
        }
        if (reaching > 1) {
            below.put(column, new Reaching(cell, columns, reaching - 1));
        }
        column += columns;
        if (column > MOST_COLUMNS) {
            throw Quota.tooLarge();
        }
    }

    private void append(char character) {
        if (inCell) {
            text.append(character);
            if (text.length() > LONGEST_TEXT) {
                throw Quota.tooLarge();
            }
        }
    }

    private void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        var cell = RawCell.text(Words.trim(decoded(text.toString())));
        text.setLength(0);
        put(cell, span, rows);
    }

    private void endRow() {
        if (!inRow) {
            return;
        }
        inRow = false;
        endCell();
        while (!fromAbove.isEmpty()) {
            column = Math.max(column, fromAbove.firstKey());
            var above = fromAbove.pollFirstEntry().getValue();
            put(above.cell(), above.span(), above.rows());
        }
        fromAbove.putAll(below);
        below.clear();
        if (row.size() > 0) {
            ended = !reader.row(row);
            row.start(number, false);
        }
    }

    private static String decoded(String written) {
        if (written.indexOf('&') < 0) {
            return written;
        }
        return ENTITY.matcher(written)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(meant(found.group(), found.group(1))));
    }

    private static String meant(String whole, String name) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        var hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        var point = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) ? Character.toString(point) : whole;
    }
}
