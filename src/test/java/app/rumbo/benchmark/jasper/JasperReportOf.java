package app.rumbo.benchmark.jasper;

import app.rumbo.reports.document.Table;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.charts.design.JRDesignCategoryDataset;
import net.sf.jasperreports.charts.design.JRDesignCategorySeries;
import net.sf.jasperreports.charts.design.JRDesignChart;
import net.sf.jasperreports.charts.type.ChartTypeEnum;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** As many tables of as many rows and columns as a report has, and charts of three lines, drawn by JasperReports. */
final class JasperReportOf {

    private static final int WIDTH = 515;
    private static final int NAME_WIDTH = 125;
    private static final int LINE = 14;
    private static final int MONTHS = 12;

    private final List<Table> tables;
    private final List<JasperReport> reports = new ArrayList<>();

    /** Compiles the designs, which is not counted. */
    JasperReportOf(List<Table> tables, int charts) throws JRException {
        this.tables = tables;
        for (var table : tables) {
            reports.add(JasperCompileManager.compileReport(table(table)));
        }
        reports.addAll(Collections.nCopies(charts, JasperCompileManager.compileReport(chart())));
    }

    /** @param rows of the query: a name and figures */
    byte[] pdf(List<List<Object>> rows) throws JRException {
        return pdf(SimpleExporterInput.getInstance(filled(rows)));
    }

    /** All three files. */
    int files(List<List<Object>> rows) throws JRException {
        var prints = SimpleExporterInput.getInstance(filled(rows));
        var bytes = pdf(prints).length;
        var docx = new ByteArrayOutputStream();
        var word = new JRDocxExporter();
        word.setExporterInput(prints);
        word.setExporterOutput(new SimpleOutputStreamExporterOutput(docx));
        word.exportReport();
        var xlsx = new ByteArrayOutputStream();
        var excel = new JRXlsxExporter();
        excel.setExporterInput(prints);
        excel.setExporterOutput(new SimpleOutputStreamExporterOutput(xlsx));
        excel.exportReport();
        return bytes + docx.size() + xlsx.size();
    }

    private static byte[] pdf(SimpleExporterInput prints) throws JRException {
        var bytes = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(prints);
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private List<JasperPrint> filled(List<List<Object>> rows) throws JRException {
        var prints = new ArrayList<JasperPrint>();
        for (var number = 0; number < reports.size(); number++) {
            var chart = number >= tables.size();
            var most = chart ? MONTHS : tables.get(number).rows().size();
            var columns = chart ? 4 : tables.get(number).columns().size();
            prints.add(JasperFillManager.fillReport(
                    reports.get(number),
                    new LinkedHashMap<>(),
                    new JRMapCollectionDataSource(data(rows, most, columns))));
        }
        return prints;
    }

    private static List<Map<String, ?>> data(List<List<Object>> rows, int most, int columns) {
        var data = new ArrayList<Map<String, ?>>();
        for (var row = 0; row < most; row++) {
            var from = rows.get(row % rows.size());
            var told = new LinkedHashMap<String, Object>();
            told.put("name", from.getFirst());
            for (var column = 1; column < columns; column++) {
                told.put("f" + column, from.get(1 + (column - 1) % (from.size() - 1)));
            }
            data.add(told);
        }
        return data;
    }

    private static JasperDesign page(String name, int columns) throws JRException {
        var design = new JasperDesign();
        design.setName(name);
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setColumnWidth(WIDTH);
        design.setLeftMargin(40);
        design.setRightMargin(40);
        design.setTopMargin(50);
        design.setBottomMargin(50);
        design.addField(field("name", String.class));
        for (var column = 1; column < columns; column++) {
            design.addField(field("f" + column, BigDecimal.class));
        }
        return design;
    }

    private static JRDesignField field(String name, Class<?> type) {
        var field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        return field;
    }

    private static JasperDesign table(Table table) throws JRException {
        var columns = table.columns().size();
        var design = page("table", columns);
        var width = (WIDTH - NAME_WIDTH) / Math.max(1, columns - 1);
        var title = band(2 * LINE);
        title.addElement(text(table.caption(), 0, WIDTH));
        design.setTitle(title);
        var header = band(2 * LINE);
        var detail = band(LINE);
        for (var column = 0; column < columns; column++) {
            var x = column == 0 ? 0 : NAME_WIDTH + (column - 1) * width;
            var wide = column == 0 ? NAME_WIDTH : width;
            header.addElement(text(table.columns().get(column).title(), x, wide));
            var cell = new JRDesignTextField();
            cell.setX(x);
            cell.setWidth(wide);
            cell.setHeight(LINE);
            cell.setFontSize(8f);
            cell.setExpression(new JRDesignExpression(column == 0 ? "$F{name}" : "$F{f" + column + "}"));
            if (column > 0) {
                cell.setPattern("#,##0");
            }
            detail.addElement(cell);
        }
        design.setColumnHeader(header);
        ((JRDesignSection) design.getDetailSection()).addBand(detail);
        return design;
    }

    private static JasperDesign chart() throws JRException {
        var design = page("chart", 4);
        var dataset = new JRDesignCategoryDataset(null);
        for (var line = 1; line < 4; line++) {
            var series = new JRDesignCategorySeries();
            series.setSeriesExpression(new JRDesignExpression("\"" + (2023 + line) + "\""));
            series.setCategoryExpression(new JRDesignExpression("$F{name}"));
            series.setValueExpression(new JRDesignExpression("$F{f" + line + "}"));
            dataset.addCategorySeries(series);
        }
        var chart = new JRDesignChart(design, ChartTypeEnum.LINE);
        chart.setDataset(dataset);
        chart.setWidth(WIDTH);
        chart.setHeight(200);
        chart.setRenderType("svg");
        var summary = band(210);
        summary.addElement(chart);
        design.setSummary(summary);
        return design;
    }

    private static JRDesignBand band(int height) {
        var band = new JRDesignBand();
        band.setHeight(height);
        return band;
    }

    private static JRDesignStaticText text(String said, int x, int width) {
        var text = new JRDesignStaticText();
        text.setX(x);
        text.setWidth(width);
        text.setHeight(2 * LINE);
        text.setFontSize(8f);
        text.setText(said);
        return text;
    }
}
