package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Chart;
import app.rumbo.reports.rendering.ChartFigures.Role;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
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
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** Draws a report's charts as the Office programs' own, so that whoever edits the file can edit them. */
final class NativeCharts {

    private static final byte[] INK = {0x13, 0x1e, 0x2b};
    private static final byte[] ACCENT = {0x26, 0x47, (byte) 0x9a};
    private static final byte[] PALE = {(byte) 0xbc, (byte) 0xcc, (byte) 0xea};
    private static final byte[] RULE = {(byte) 0xdf, (byte) 0xe4, (byte) 0xe9};

    private final XDDFChart chart;
    private final ChartFigures figures;
    private final OfficeNumbers numbers;

    NativeCharts(XDDFChart chart, ChartFigures figures, OfficeNumbers numbers) {
        if (figures.categories().getPointCount() == 0) {
            throw new IllegalArgumentException("a chart without figures");
        }
        this.chart = chart;
        this.figures = figures;
        this.numbers = numbers;
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
        each(Role.BEFORE, index -> filled(series(bars, index), PALE));
        each(Role.NOW, index -> {
            var now = series(bars, index);
            filled(now, ACCENT);
            labels(((XDDFBarChartData.Series) now).getCTBarSer().addNewDLbls());
        });
        chart.plot(bars);
        var lines = lines(across, up);
        each(Role.LIMIT, index -> line(lines, index, INK, 1.0, true));
        chart.plot(lines);
        finish();
    }

    /** Programmed dashed, actual solid. */
    void curve() {
        var lines = lines(categories(), values(null));
        each(Role.LIMIT, index -> line(lines, index, INK, 1.5, true));
        each(Role.NOW, index -> line(lines, index, ACCENT, 2.5, false));
        chart.plot(lines);
        finish();
    }

    /** Amounts along a year: the year in question solid, the one before pale, what was to be reached and is expected dashed. */
    void lines() {
        var lines = lines(categories(), amounts());
        each(Role.BEFORE, index -> line(lines, index, PALE, 2.0, false));
        each(Role.LIMIT, index -> line(lines, index, INK, 1.25, true));
        each(Role.EDGE, index -> line(lines, index, PALE, 1.0, true));
        each(Role.AHEAD, index -> line(lines, index, ACCENT, 1.5, true));
        each(Role.NOW, index -> line(lines, index, ACCENT, 2.5, false));
        chart.plot(lines);
        chart.displayBlanksAs(DisplayBlanks.SPAN);
        finish();
    }

    /** Draws the chart as its kind is drawn. */
    void draw(Chart kind) {
        switch (kind) {
            case Chart.Standing _ -> standing();
            case Chart.Curve _ -> curve();
            case Chart.Lines _ -> lines();
        }
    }

    private void each(Role role, IntConsumer draw) {
        var columns = figures.columns().columns();
        IntStream.range(0, columns.size())
                .filter(index -> columns.get(index).role() == role)
                .forEach(draw);
    }

    private XDDFLineChartData lines(XDDFCategoryAxis across, XDDFValueAxis up) {
        var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
        lines.setVaryColors(false);
        return lines;
    }

    private XDDFCategoryAxis categories() {
        var axis = chart.createCategoryAxis(AxisPosition.BOTTOM);
        axis.getOrAddShapeProperties().setLineProperties(solid(INK, 0.75));
        return axis;
    }

    private XDDFValueAxis values(@Nullable Double most) {
        var axis = amounts();
        axis.setMinimum(0);
        if (most != null) {
            axis.setMaximum(most);
            axis.setMajorUnit(20);
        }
        return axis;
    }

    private XDDFValueAxis amounts() {
        var axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setNumberFormat(numbers.decimals(0));
        axis.getOrAddMajorGridProperties().setLineProperties(solid(RULE, 0.5));
        axis.setTitle(figures.columns().measure());
        return axis;
    }

    private XDDFChartData.Series series(XDDFChartData data, int index) {
        var series = data.addSeries(figures.categories(), figures.values(index));
        series.setTitle(figures.columns().columns().get(index).name(), figures.title(index));
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

    /** Names below the axis stay level and break into lines. */
    private static void level(CTTextBody text) {
        text.addNewBodyPr().setRot(0);
        text.addNewP().addNewPPr().addNewDefRPr().setSz(750);
    }

    /** Figures at the foot of the columns, where no limit runs through them. */
    private void labels(CTDLbls labels) {
        var format = labels.addNewNumFmt();
        format.setFormatCode(numbers.decimals(1));
        format.setSourceLinked(false);
        var text = labels.addNewTxPr();
        text.addNewBodyPr();
        var run = text.addNewP().addNewPPr().addNewDefRPr();
        run.setB(true);
        run.setSz(800);
        run.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {-1, -1, -1});
        labels.addNewDLblPos().setVal(STDLblPos.IN_BASE);
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
            var title =
                    axis.getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr();
            title.setLang("es");
            title.setB(false);
            title.setSz(800);
        }
        for (var axis : chart.getCTChart().getPlotArea().getCatAxArray()) {
            level(axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr());
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
