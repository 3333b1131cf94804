package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one section as a sheet. */
final class XlsxSheet {

    private static final int CHART_ROWS = 17;
    private static final int LEAST_COLUMNS = 5;

    private final XSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final XlsxFigures figures;
    private final SealedDocument report;

    XlsxSheet(XSSFWorkbook workbook, XlsxStyles styles, XlsxFigures figures, SealedDocument report) {
        this.workbook = workbook;
        this.styles = styles;
        this.figures = figures;
        this.report = report;
    }

    void write(Section section) {
        var sheet = XlsxPage.sheet(workbook, section.heading(), report);
        var columns = widths(sheet, section);
        var row = wide(sheet, 0, columns, section.heading(), styles.heading(), 20) + 1;
        var header = -1;
        var tables = 0;
        for (var block : section.blocks()) {
            if (block instanceof Table table) {
                header = row + (table.caption().isEmpty() ? 0 : 1);
                tables++;
            }
            row = block(sheet, row, columns, block);
        }
        if (tables == 1) {
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
            if (section.blocks().getFirst() instanceof Table) {
                sheet.createFreezePane(0, header + 1);
            }
        }
    }

    /** Sets the sheet's columns by its widest table and answers how many there are. */
    private static int widths(XSSFSheet sheet, Section section) {
        var tables = section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        var columns =
                tables.stream().mapToInt(table -> table.columns().size()).max().orElse(LEAST_COLUMNS);
        var widths = new int[columns];
        tables.stream()
                .map(table -> widths(table, columns))
                .forEach(needed -> Arrays.setAll(
                        widths,
                        column -> column < needed.length ? Math.max(widths[column], needed[column]) : widths[column]));
        for (var column = 0; column < columns; column++) {
            var width = widths[column] == 0 ? XlsxPage.WIDTH / LEAST_COLUMNS : widths[column];
            sheet.setColumnWidth(column, Math.clamp(width, 9, 64) * 256);
        }
        return columns;
    }

    /** What a table's columns need for codes, figures or lights; texts make do with their width in the widest table. */
    private static int[] widths(Table table, int most) {
        var shares = ColumnWidths.of(table, PageBox.A4, XlsxPage.WIDTH);
        return IntStream.range(0, shares.length)
                .map(column -> table.columns().size() < most
                                && table.columns().get(column).kind() == Table.Kind.TEXT
                        ? 0
                        : Math.max(shares[column] + 2, longestFigure(table, column) + 3))
                .toArray();
    }

    /** Characters of the longest figure with what stands behind it: one that does not fit would show as hashes. */
    private static int longestFigure(Table table, int column) {
        return table.rows().stream()
                .filter(row -> !row.goesAcross())
                .map(row -> row.cells().get(column))
                .mapToInt(XlsxSheet::length)
                .max()
                .orElse(0);
    }

    private static int length(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure ->
                figure.shown().length()
                        + (figure.note() == null ? 0 : figure.note().length() + 3);
            case Cell.Shade shade -> shade.shown().length();
            case Cell.Words _, Cell.Light _ -> 0;
        };
    }

    private int block(XSSFSheet sheet, int row, int columns, Block block) {
        return switch (block) {
            case Block.Prose prose -> prose(sheet, row, columns, prose.text(), styles.prose()) + 1;
            case Block.Note note -> prose(sheet, row, columns, note.text(), styles.small()) + 1;
            case Block.Points points -> {
                var next = row;
                for (var item : points.items()) {
                    next = prose(sheet, next, columns, "• " + item, styles.prose());
                }
                yield next + 1;
            }
            case Block.Facts facts -> {
                var next = row;
                for (var fact : facts.facts()) {
                    next = prose(sheet, next, columns, fact.label() + ": " + fact.value(), styles.prose());
                }
                yield next + 1;
            }
            case Table table -> new XlsxTable(sheet, table, styles, SourceLinks.of(report)).write(row) + 1;
            case Chart chart -> chart(sheet, row, columns, chart);
        };
    }

    private int chart(XSSFSheet sheet, int row, int columns, Chart chart) {
        var top = wide(sheet, row, columns, chart.heading(), styles.caption(), 18);
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, top, columns, top + CHART_ROWS);
        var drawn = sheet.createDrawingPatriarch().createChart(anchor);
        drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(chart.alternative());
        var charts = new NativeCharts(drawn, figures.add(workbook, chart, report), OfficeNumbers.of(report));
        charts.draw(chart);
        return top + CHART_ROWS + 1;
    }

    private static int prose(XSSFSheet sheet, int row, int columns, String text, XSSFCellStyle style) {
        var characters = IntStream.range(0, columns)
                .map(column -> sheet.getColumnWidth(column) / 256)
                .sum();
        return wide(sheet, row, columns, text, style, XlsxLines.height(text, characters));
    }

    private static int wide(XSSFSheet sheet, int row, int columns, String text, XSSFCellStyle style, float height) {
        var line = sheet.createRow(row);
        line.setHeightInPoints(height);
        var cell = line.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
        }
        return row + 1;
    }
}
