package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import java.util.HashSet;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a table as cells: figures as numbers or live formulas, lights as shape and word, texts as texts whatever they begin with. */
final class XlsxTable {

    private static final int LONGEST_TIP = 250;

    private final XSSFSheet sheet;
    private final Table table;
    private final XlsxStyles styles;
    private final SourceLinks sources;
    private int begins;

    XlsxTable(XSSFSheet sheet, Table table, XlsxStyles styles, SourceLinks sources) {
        this.sheet = sheet;
        this.table = table;
        this.styles = styles;
        this.sources = sources;
    }

    /** Writes from the row on and answers the row after. */
    int write(int first) {
        var next = first;
        if (!table.caption().isEmpty()) {
            var caption = sheet.createRow(next++);
            caption.setHeightInPoints(18);
            caption.createCell(0).setCellValue(table.heading());
            caption.getCell(0).setCellStyle(styles.line());
        }
        var header = sheet.createRow(next++);
        header.setHeightInPoints(28);
        for (var column = 0; column < table.columns().size(); column++) {
            var cell = header.createCell(column);
            cell.setCellValue(ColumnWidths.header(table.columns().get(column).title()));
            cell.setCellStyle(styles.head(table.columns().get(column).kind() == Table.Kind.FIGURE));
        }
        begins = next;
        for (var content : table.rows()) {
            row(sheet.createRow(next++), content);
        }
        return next;
    }

    private void row(XSSFRow row, Table.Row content) {
        if (content.goesAcross()) {
            across(row, content);
            return;
        }
        var lines = 1;
        for (var column = 0; column < content.cells().size(); column++) {
            var kind = table.columns().get(column).kind();
            var width = row.getSheet().getColumnWidth(column) / 256;
            var shown = content.cells().get(column).shown();
            if (kind == Table.Kind.TEXT || kind == Table.Kind.SMALL) {
                lines = Math.max(lines, XlsxLines.count(shown, width - content.depth()));
            }
            cell(row.createCell(column), content, column, kind);
        }
        row.setHeightInPoints(XlsxLines.height(lines));
        link(row, content);
    }

    /** A link to each source of the row, on its first figure alone: a cell that is a link is not easily chosen. */
    private void link(XSSFRow row, Table.Row content) {
        var linked = new HashSet<String>();
        for (var column = 0; column < content.cells().size(); column++) {
            var address = sources.to(content.cells().get(column)).orElse("");
            if (!address.isEmpty() && linked.add(address)) {
                var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
                link.setAddress(address);
                var title = SourceLinks.title(table, content, column);
                link.setTooltip(title.substring(0, Math.min(title.length(), LONGEST_TIP)));
                row.getCell(column).setHyperlink(link);
            }
        }
    }

    private void across(XSSFRow row, Table.Row content) {
        var columns = table.columns().size();
        for (var column = 0; column < columns; column++) {
            row.createCell(column).setCellStyle(styles.text(true, 1, true));
        }
        row.getCell(0).setCellValue(content.cells().getFirst().shown());
        row.getSheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
        row.setHeightInPoints(XlsxLines.height(1));
    }

    /** A figure, with the formula it follows by and the result of that kept beside it. */
    private void figure(XSSFCell cell, Cell.Figure figure) {
        var formula = figure.formula();
        if (formula != null) {
            cell.setCellFormula(new XlsxFormula(begins, cell.getRowIndex(), cell.getColumnIndex()).of(figure, formula));
        }
        cell.setCellValue(figure.reckoned().doubleValue());
    }

    private void cell(XSSFCell cell, Table.Row content, int column, Table.Kind kind) {
        var group = content.standing() == Table.Standing.GROUP;
        var stressed = content.standing() != Table.Standing.PLAIN;
        switch (content.cells().get(column)) {
            case Cell.Figure figure -> {
                figure(cell, figure);
                cell.setCellStyle(styles.figure(figure, figure.bold() || stressed, group));
            }
            case Cell.Shade shade -> {
                cell.setCellValue(shade.value().doubleValue());
                cell.setCellStyle(styles.shade(shade));
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
