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
    private final OfficeNumbers numbers;

    EmbeddedFigures(XDDFChart chart, Columns columns, OfficeNumbers numbers) {
        this.chart = chart;
        this.columns = columns;
        this.numbers = numbers;
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
        source.setFormatCode(numbers.decimals(1));
        return source;
    }

    @Override
    public @Nullable CellReference title(int series) {
        return chart.setSheetTitle(columns.columns().get(series).name(), series + 1);
    }

    @Override
    public Columns columns() {
        return columns;
    }

    private String range(int column) {
        return chart.formatRange(new CellRangeAddress(1, columns.categories().size(), column, column));
    }
}
