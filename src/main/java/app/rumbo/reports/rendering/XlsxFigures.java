package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.SealedDocument;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheet that holds the figures behind the workbook's charts, one block of rows to a chart. */
final class XlsxFigures {

    private final String name;
    private @Nullable XSSFSheet sheet;
    private final Set<Integer> amounts = new HashSet<>();
    private int row;

    XlsxFigures(String name) {
        this.name = name;
    }

    /** Writes a chart's figures below those before it. */
    ChartFigures add(XSSFWorkbook workbook, Chart chart, SealedDocument report) {
        var into = sheet;
        if (into == null) {
            into = XlsxPage.sheet(workbook, name, report);
            into.setColumnWidth(0, 40 * 256);
            sheet = into;
        }
        var columns = ChartFigures.Columns.of(chart);
        into.createRow(row).createCell(0).setCellValue(chart.heading());
        var header = into.createRow(row + 1);
        for (var series = 0; series < columns.columns().size(); series++) {
            header.createCell(series + 1)
                    .setCellValue(columns.columns().get(series).name());
            into.setColumnWidth(series + 1, 22 * 256);
        }
        for (var i = 0; i < columns.categories().size(); i++) {
            var line = into.createRow(row + 2 + i);
            if (chart instanceof Chart.Lines) {
                amounts.add(line.getRowNum());
            }
            line.createCell(0).setCellValue(columns.categories().get(i));
            for (var series = 0; series < columns.columns().size(); series++) {
                var value = columns.columns().get(series).values()[i];
                if (value != null) {
                    line.createCell(series + 1).setCellValue(value.doubleValue());
                }
            }
        }
        var placed = new Placed(into, columns, row + 1);
        row += columns.categories().size() + 3;
        return placed;
    }

    /** Moves the sheet to the end and gives its cells their looks. */
    void finish(XSSFWorkbook workbook, XlsxStyles styles) {
        var kept = sheet;
        if (kept == null) {
            return;
        }
        workbook.setSheetOrder(kept.getSheetName(), workbook.getNumberOfSheets() - 1);
        for (var line : kept) {
            for (var cell : line) {
                cell.setCellStyle(cell.getCellType() != CellType.NUMERIC ? styles.prose() : figure(line, styles));
            }
        }
    }

    private XSSFCellStyle figure(Row line, XlsxStyles styles) {
        return amounts.contains(line.getRowNum()) ? styles.amount() : styles.percent();
    }

    private record Placed(XSSFSheet sheet, Columns columns, int header) implements ChartFigures {

        @Override
        public XDDFCategoryDataSource categories() {
            return XDDFDataSourcesFactory.fromStringCellRange(sheet, range(0));
        }

        @Override
        public XDDFNumericalDataSource<Double> values(int series) {
            return XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(series + 1));
        }

        @Override
        public CellReference title(int series) {
            return new CellReference(sheet.getSheetName(), header, series + 1, true, true);
        }

        private CellRangeAddress range(int column) {
            return new CellRangeAddress(
                    header + 1, header + columns.categories().size(), column, column);
        }
    }
}
