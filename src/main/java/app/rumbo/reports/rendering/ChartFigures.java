package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Chart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.jspecify.annotations.Nullable;

/** The figures behind a native chart, wherever its spreadsheet keeps them. */
interface ChartFigures {

    /** Names of what is shown, across. */
    XDDFCategoryDataSource categories();

    /** One series' figures. */
    XDDFNumericalDataSource<? extends Number> values(int series);

    /** Where the series' name stands in the spreadsheet. */
    @Nullable
    CellReference title(int series);

    /** A series' name. */
    String name(int series);

    /** How many series there are. */
    int series();

    /** What is measured, and in what unit. */
    String measure();

    /**
     * A chart's figures as columns.
     *
     * @param measure what is measured
     * @param categories names across
     * @param columns the series
     */
    record Columns(String measure, List<String> categories, List<Column> columns) {

        /** The figures of a chart: what was before, what is now, and each limit; or programmed and actual. */
        static Columns of(Chart chart) {
            return switch (chart) {
                case Chart.Standing standing -> standing(standing);
                case Chart.Curve curve ->
                    new Columns(
                            curve.measure(),
                            curve.points().stream().map(Chart.Point::label).toList(),
                            List.of(
                                    column(curve.planned(), curve.points(), Chart.Point::planned),
                                    column(curve.actual(), curve.points(), Chart.Point::actual)));
            };
        }

        private static Columns standing(Chart.Standing chart) {
            var columns = new ArrayList<Column>();
            columns.add(column(chart.before(), chart.items(), Chart.Item::before));
            columns.add(column(chart.now(), chart.items(), Chart.Item::value));
            for (var limit : chart.limits()) {
                columns.add(column(limit.label(), chart.items(), item -> limit.at()));
            }
            return new Columns(
                    chart.measure(),
                    chart.items().stream().map(Chart.Item::name).toList(),
                    columns);
        }

        private static <T> Column column(String name, List<T> items, Function<T, @Nullable BigDecimal> figure) {
            var values = new @Nullable BigDecimal[items.size()];
            for (var i = 0; i < values.length; i++) {
                values[i] = figure.apply(items.get(i));
            }
            return new Column(name, values);
        }
    }

    /**
     * One series.
     *
     * @param name its name
     * @param values its figures, one to a category
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Column(String name, @Nullable BigDecimal[] values) {}
}
