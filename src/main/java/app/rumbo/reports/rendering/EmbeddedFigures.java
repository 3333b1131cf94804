package app.rumbo.reports.rendering;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.jspecify.annotations.Nullable;

/** A chart's figures in the little workbook that a Word document keeps behind the chart. */
final class EmbeddedFigures implements ChartFigures {

    private final XDDFChart chart;
    private final Columns columns;

    EmbeddedFigures(XDDFChart chart, Columns columns) {
        this.chart = chart;
        this.columns = columns;
    }

    @Override
    public XDDFCategoryDataSource categories() {
        var names = columns.categories().toArray(new String[0]);
        return XDDFDataSourcesFactory.fromArray(names, range(0), 0);
    }

    @Override
    public XDDFNumericalDataSource<? extends Number> values(int series) {
        var values = columns.columns().get(series).values().clone();
        XDDFNumericalDataSource<BigDecimal> source =
                XDDFDataSourcesFactory.fromArray(values, range(series + 1), series + 1);
        source.setFormatCode("0.0");
        return source;
    }

    @Override
    public @Nullable CellReference title(int series) {
        return chart.setSheetTitle(name(series), series + 1);
    }

    @Override
    public String name(int series) {
        return columns.columns().get(series).name();
    }

    @Override
    public int series() {
        return columns.columns().size();
    }

    @Override
    public String measure() {
        return columns.measure();
    }

    private String range(int column) {
        return chart.formatRange(new CellRangeAddress(1, columns.categories().size(), column, column));
    }
}
