package app.rumbo.reports.rendering;

import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** Draws a report's charts as the Office programs' own, so that whoever edits the file can edit them. */
final class NativeCharts {

    private static final byte[] INK = {0x13, 0x1e, 0x2b};
    private static final byte[] ACCENT = {0x26, 0x47, (byte) 0x9a};
    private static final byte[] PALE = {(byte) 0xbc, (byte) 0xcc, (byte) 0xea};
    private static final byte[] RULE = {(byte) 0xdf, (byte) 0xe4, (byte) 0xe9};

    private final XDDFChart chart;
    private final ChartFigures figures;

    NativeCharts(XDDFChart chart, ChartFigures figures) {
        if (figures.categories().getPointCount() == 0) {
            throw new IllegalArgumentException("a chart without figures");
        }
        this.chart = chart;
        this.figures = figures;
    }

    /** Columns now and before, the limits as dashed lines across. */
    void standing() {
        var across = categories();
        var up = values(100d);
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setGapWidth(70);
        bars.setOverlap((byte) -5);
        bars.setVaryColors(false);
        filled(series(bars, 0), PALE);
        var now = series(bars, 1);
        filled(now, ACCENT);
        labels(((XDDFBarChartData.Series) now).getCTBarSer().addNewDLbls());
        chart.plot(bars);
        limits(across, up);
        finish();
    }

    /** Programmed dashed, actual solid. */
    void curve() {
        var across = categories();
        var up = values(null);
        var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
        lines.setVaryColors(false);
        line(lines, 0, INK, 1.5, true);
        line(lines, 1, ACCENT, 2.5, false);
        chart.plot(lines);
        finish();
    }

    private void limits(XDDFCategoryAxis across, XDDFValueAxis up) {
        if (figures.series() <= 2) {
            return;
        }
        var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
        lines.setVaryColors(false);
        for (var limit = 2; limit < figures.series(); limit++) {
            line(lines, limit, INK, 1.0, true);
        }
        chart.plot(lines);
    }

    private XDDFCategoryAxis categories() {
        var axis = chart.createCategoryAxis(AxisPosition.BOTTOM);
        axis.getOrAddShapeProperties().setLineProperties(solid(INK, 0.75));
        return axis;
    }

    private XDDFValueAxis values(@org.jspecify.annotations.Nullable Double most) {
        var axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setMinimum(0);
        if (most != null) {
            axis.setMaximum(most);
        }
        axis.setNumberFormat("0");
        axis.getOrAddMajorGridProperties().setLineProperties(solid(RULE, 0.5));
        axis.setTitle(figures.measure());
        return axis;
    }

    private XDDFChartData.Series series(XDDFChartData data, int index) {
        var series = data.addSeries(figures.categories(), figures.values(index));
        series.setTitle(figures.name(index), figures.title(index));
        return series;
    }

    private void line(XDDFLineChartData data, int index, byte[] colour, double points, boolean dashed) {
        var series = (XDDFLineChartData.Series) series(data, index);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        var stroke = solid(colour, points);
        if (dashed) {
            stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        series.setLineProperties(stroke);
    }

    private static void filled(XDDFChartData.Series series, byte[] colour) {
        var shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        shape.setLineProperties(solid(INK, 0.5));
        series.setShapeProperties(shape);
    }

    private static void labels(org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls labels) {
        var format = labels.addNewNumFmt();
        format.setFormatCode("0.0");
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFLineProperties solid(byte[] colour, double points) {
        var stroke = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        stroke.setWidth(points);
        return stroke;
    }

    private void finish() {
        for (var axis : chart.getCTChart().getPlotArea().getValAxArray()) {
            axis.getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr().setLang("es");
        }
        chart.setAutoTitleDeleted(true);
        var text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        var run = text.addNewP().addNewPPr().addNewDefRPr();
        run.setSz(850);
        run.addNewLatin().setTypeface("Instrument Sans");
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.deleteShapeProperties();
        chart.getOrAddShapeProperties()
                .setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE)));
    }
}
