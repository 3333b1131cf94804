package app.rumbo.imports.workbook;

import app.rumbo.imports.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one sheet part from its first element to its last, a row at a time. */
final class SheetParser {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_383;

    private final Xml xml;
    private final Styles styles;
    private final Supplier<SharedStrings> strings;
    private final boolean from1904;
    private final Quota quota;
    private final SheetRow row = new SheetRow();

    SheetParser(Xml xml, Styles styles, Supplier<SharedStrings> strings, boolean from1904, Quota quota) {
        this.xml = xml;
        this.styles = styles;
        this.strings = strings;
        this.from1904 = from1904;
        this.quota = quota;
    }

    void parse(SheetReader reader) {
        for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
            switch (name) {
                case "sheetData" -> {
                    if (!rows(reader)) {
                        return;
                    }
                }
                case "col" -> hiddenColumn(reader);
                case "mergeCell" -> merged(reader);
                default -> {}
            }
        }
    }

    private boolean rows(SheetReader reader) {
        var depth = xml.depth();
        var number = 0;
        for (var name = xml.nextChild(depth); name != null; name = xml.nextChild(depth)) {
            if (!name.equals("row")) {
                xml.skip();
                continue;
            }
            number = integer(xml.attribute("r"), number + 1);
            if (number < 1 || number > LAST_ROW) {
                throw Xml.damaged();
            }
            row.start(number, xml.flag("hidden"));
            cells();
            if (row.size() > 0 && !reader.row(row)) {
                return false;
            }
        }
        return true;
    }

    private void cells() {
        var depth = xml.depth();
        var column = -1;
        for (var name = xml.nextChild(depth); name != null; name = xml.nextChild(depth)) {
            if (!name.equals("c")) {
                xml.skip();
                continue;
            }
            column = column(xml.attribute("r"), column + 1);
            var cell = cell();
            if (!cell.isBlank()) {
                quota.cell();
                row.add(column, cell);
            }
        }
    }

    private RawCell cell() {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var depth = xml.depth();
        String value = null;
        String formula = null;
        for (var name = xml.nextChild(depth); name != null; name = xml.nextChild(depth)) {
            switch (name) {
                case "v" -> value = xml.text(null);
                case "is" -> value = xml.text("rPh");
                case "f" -> formula = "=" + xml.text(null);
                default -> xml.skip();
            }
        }
        if (value == null) {
            return formula == null ? RawCell.BLANK : new RawCell(Cell.Kind.UNCOMPUTED, formula, null, null);
        }
        return understood(type == null ? "n" : type, value, style);
    }

    private RawCell understood(String type, String value, @Nullable String style) {
        return switch (type) {
            case "s" -> RawCell.text(strings.get().get(integer(value.strip(), -1)));
            case "str", "inlineStr" -> RawCell.text(Escapes.decode(value));
            case "b" -> new RawCell(Cell.Kind.BOOLEAN, value.strip().equals("1") ? "VERDADERO" : "FALSO", null, null);
            case "e" -> new RawCell(Cell.Kind.ERROR, value.strip(), null, null);
            case "d" -> isoDate(value.strip());
            default -> number(value.strip(), style);
        };
    }

    private RawCell number(String value, @Nullable String style) {
        if (value.isEmpty()) {
            return RawCell.BLANK;
        }
        var number = decimal(value);
        return number == null ? RawCell.text(value) : RawCell.number(number, styles.of(style), from1904);
    }

    /**
     * The number that was typed. Spreadsheets store binary fractions with 17 digits, 1.1 as 1.1000000000000001: up to there
     * the shortest decimal of the same binary number is meant; more digits than that were written by somebody else.
     */
    static @Nullable BigDecimal decimal(String value) {
        try {
            if (isShort(value)) {
                return new BigDecimal(value);
            }
            var binary = Double.parseDouble(value);
            if (!Double.isFinite(binary) || value.length() > 400) {
                return null;
            }
            var written = new BigDecimal(value);
            var digits = written.precision();
            return digits > 15 && digits <= 17 ? new BigDecimal(Double.toString(binary)) : written;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /** Digits as every binary number keeps them, without an exponent. */
    private static boolean isShort(String value) {
        for (var at = 0; at < value.length(); at++) {
            var character = value.charAt(at);
            if ((character < '0' || character > '9') && character != '.' && character != '-') {
                return false;
            }
        }
        return value.length() <= 15;
    }

    private static RawCell isoDate(String value) {
        try {
            return RawCell.date(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
        } catch (DateTimeParseException _) {
            return RawCell.text(value);
        }
    }

    private void hiddenColumn(SheetReader reader) {
        if (xml.flag("hidden")) {
            reader.hiddenColumns(integer(xml.attribute("min"), 1) - 1, integer(xml.attribute("max"), 1) - 1);
        }
    }

    private void merged(SheetReader reader) {
        var area = xml.attribute("ref");
        if (area != null) {
            CellRange.parse(area).ifPresent(reader::merged);
        }
    }

    private static int column(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return checked(otherwise);
        }
        var column = 0;
        var at = 0;
        for (; at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z' && at < 4; at++) {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
        }
        return checked(column - 1);
    }

    private static int checked(int column) {
        if (column < 0 || column > LAST_COLUMN) {
            throw Xml.damaged();
        }
        return column;
    }

    private static int integer(@Nullable String digits, int otherwise) {
        try {
            return digits == null ? otherwise : Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            throw Xml.damaged();
        }
    }
}
