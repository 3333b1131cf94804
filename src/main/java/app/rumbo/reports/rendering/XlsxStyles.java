package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Signal;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the workbook's cells, each made once. */
final class XlsxStyles {

    private static final String INK = "131E2B";
    private static final String INK2 = "445261";

    private final XSSFWorkbook workbook;
    private final OfficeNumbers numbers;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    XlsxStyles(XSSFWorkbook workbook, OfficeNumbers numbers) {
        this.workbook = workbook;
        this.numbers = numbers;
    }

    XSSFCellStyle title() {
        return plain("title", 16, true, INK);
    }

    XSSFCellStyle heading() {
        return plain("heading", 13, true, INK);
    }

    XSSFCellStyle caption() {
        return plain("caption", 10, true, INK);
    }

    /** A caption that runs on over the cells to its right. */
    XSSFCellStyle line() {
        return made.computeIfAbsent("line", key -> {
            var style = style(font(10, true, INK), HorizontalAlignment.LEFT);
            style.setWrapText(false);
            return style;
        });
    }

    XSSFCellStyle prose() {
        return plain("prose", 10, false, INK);
    }

    XSSFCellStyle small() {
        return plain("small", 9, false, INK2);
    }

    /** A column's header. */
    XSSFCellStyle head(boolean right) {
        return made.computeIfAbsent("head" + right, key -> {
            var style = style(font(9, true, INK), right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setIndention((short) (right ? 0 : 1));
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBottomBorderColor(colour(INK));
            fill(style, "F5F7F9");
            return style;
        });
    }

    /** A text of a table. */
    XSSFCellStyle text(boolean bold, int indent, boolean group) {
        return made.computeIfAbsent("text" + bold + indent + group, key -> {
            var style = ruled(style(font(10, bold, INK), HorizontalAlignment.LEFT));
            style.setIndention((short) indent);
            style.setQuotePrefixed(true);
            return group ? fill(style, "F5F7F9") : style;
        });
    }

    /** A figure of a table, written as the report writes it: with as many decimals, its sign, what goes with it. */
    XSSFCellStyle figure(Cell.Figure figure, boolean bold, boolean group) {
        return figure(numbers.figure(figure), bold, group);
    }

    /** A figure on a tint. */
    XSSFCellStyle shade(Cell.Shade shade) {
        return made.computeIfAbsent("shade" + shade.tint() + "/" + shade.value().scale(), key -> {
            var style = ruled(style(font(10, false, INK), HorizontalAlignment.RIGHT));
            style.setDataFormat(workbook.createDataFormat()
                    .getFormat(numbers.decimals(shade.value().scale())));
            return shade.tint() == 0 ? style : fill(style, shade.ground());
        });
    }

    /** An amount of a chart. */
    XSSFCellStyle amount() {
        return figure(numbers.decimals(0), false, false);
    }

    /** A figure of a chart. */
    XSSFCellStyle percent() {
        return figure(numbers.decimals(1), false, false);
    }

    private XSSFCellStyle figure(String format, boolean bold, boolean group) {
        return made.computeIfAbsent("figure" + format + bold + group, key -> {
            var style = ruled(style(font(10, bold, INK), HorizontalAlignment.RIGHT));
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return group ? fill(style, "F5F7F9") : style;
        });
    }

    /** A text where a figure would stand. */
    XSSFCellStyle absent(boolean group) {
        return made.computeIfAbsent("absent" + group, key -> {
            var style = ruled(style(font(10, false, INK2), HorizontalAlignment.RIGHT));
            return group ? fill(style, "F5F7F9") : style;
        });
    }

    /** A light. */
    XSSFCellStyle light(Signal signal) {
        return made.computeIfAbsent("light" + signal, key -> {
            var style = ruled(style(font(10, signal.loud(), signal.ink()), HorizontalAlignment.LEFT));
            style.setIndention((short) 1);
            return signal == Signal.MET ? style : fill(style, signal.tint());
        });
    }

    private XSSFCellStyle plain(String key, int size, boolean bold, String colour) {
        return made.computeIfAbsent(key, ignored -> style(font(size, bold, colour), HorizontalAlignment.LEFT));
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle ruled(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour("C3CBD4"));
        return style;
    }

    private static XSSFCellStyle fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(colour(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFFont font(int size, boolean bold, String hex) {
        var font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(colour(hex));
        return font;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
