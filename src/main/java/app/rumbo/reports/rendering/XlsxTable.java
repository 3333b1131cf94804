package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a table as cells: figures as numbers, lights as shape and word, texts as texts whatever they begin with. */
final class XlsxTable {

    private XlsxTable() {}

    /** Writes from the row on and answers the row after. */
    static int write(XSSFSheet sheet, int first, Table table, XlsxStyles styles) {
        var next = first;
        if (!table.caption().isEmpty()) {
            var caption = sheet.createRow(next++).createCell(0);
            caption.setCellValue(table.caption());
            caption.setCellStyle(styles.caption());
            caption.getCellStyle().setWrapText(false);
        }
        var header = sheet.createRow(next++);
        header.setHeightInPoints(26);
        for (var column = 0; column < table.columns().size(); column++) {
            var cell = header.createCell(column);
            cell.setCellValue(table.columns().get(column).title());
            cell.setCellStyle(styles.head(table.columns().get(column).kind() == Table.Kind.FIGURE));
        }
        for (var content : table.rows()) {
            row(sheet.createRow(next++), content, table, styles);
        }
        return next;
    }

    private static void row(XSSFRow row, Table.Row content, Table table, XlsxStyles styles) {
        var lines = 1;
        for (var column = 0; column < content.cells().size(); column++) {
            var kind = table.columns().get(column).kind();
            var width = row.getSheet().getColumnWidth(column) / 256;
            var shown = content.cells().get(column).shown();
            var room = Math.max(1, width * 11 / 10 - content.depth());
            lines = Math.max(lines, kind == Table.Kind.FIGURE ? 1 : (shown.length() + room - 1) / room);
            cell(row.createCell(column), content, column, kind, styles);
        }
        row.setHeightInPoints(13.5f * lines + 2);
    }

    private static void cell(XSSFCell cell, Table.Row content, int column, Table.Kind kind, XlsxStyles styles) {
        var group = content.standing() == Table.Standing.GROUP;
        var stressed = content.standing() != Table.Standing.PLAIN;
        switch (content.cells().get(column)) {
            case Cell.Figure figure -> {
                cell.setCellValue(figure.value().doubleValue());
                cell.setCellStyle(styles.figure(figure.value().scale(), figure.bold() || stressed, group));
            }
            case Cell.Light light -> {
                cell.setCellValue(light.signal().shape() + " " + light.shown());
                cell.setCellStyle(styles.light(light.signal()));
            }
            case Cell.Words words -> {
                cell.setCellValue(words.shown());
                var indent = 1 + (kind == Table.Kind.TEXT ? content.depth() : 0);
                cell.setCellStyle(
                        kind == Table.Kind.FIGURE
                                ? styles.absent(group)
                                : styles.text(words.bold() || stressed, indent, group));
            }
        }
    }
}
