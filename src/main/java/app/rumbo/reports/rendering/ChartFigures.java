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

    /** The figures themselves. */
    Columns columns();

    /** What a series is to its chart. */
    enum Role {
        BEFORE,
        NOW,
        LIMIT,
        AHEAD,
        EDGE
    }

    /**
     * A chart's figures as columns.
     *
     * @param measure what is measured
     * @param categories names across
     * @param columns the series
     */
    record Columns(String measure, List<String> categories, List<Column> columns) {

        private static final int MOST_NAMES = 7;

        /** The figures of a chart: what was before, what is now, and each limit; or programmed and actual. */
        static Columns of(Chart chart) {
            return switch (chart) {
                case Chart.Standing standing -> standing(standing);
                case Chart.Curve curve ->
                    new Columns(
                            curve.measure(),
                            curve.points().stream().map(Chart.Point::label).toList(),
                            List.of(
                                    column(Role.LIMIT, curve.planned(), curve.points(), Chart.Point::planned),
                                    column(Role.NOW, curve.actual(), curve.points(), Chart.Point::actual)));
                case Chart.Lines lines ->
                    new Columns(
                            lines.measure(),
                            lines.moments(),
                            lines.lines().stream()
                                    .map(line -> column(role(line.role()), line.name(), line.points(), Chart.Level::at))
                                    .toList());
            };
        }

        private static Role role(Chart.Role role) {
            return switch (role) {
                case NOW -> Role.NOW;
                case BEFORE -> Role.BEFORE;
                case LIMIT -> Role.LIMIT;
                case AHEAD -> Role.AHEAD;
                case EDGE -> Role.EDGE;
            };
        }

        private static Columns standing(Chart.Standing chart) {
            var columns = new ArrayList<Column>();
            if (chart.looksBack()) {
                columns.add(column(Role.BEFORE, chart.before(), chart.items(), Chart.Item::before));
            }
            columns.add(column(Role.NOW, chart.now(), chart.items(), Chart.Item::value));
            for (var limit : chart.limits()) {
                columns.add(column(Role.LIMIT, limit.label(), chart.items(), item -> limit.at()));
            }
            return new Columns(chart.measure(), names(chart.items()), columns);
        }

        /** Their names, or their codes where there are too many names for the room below an axis. */
        private static List<String> names(List<Chart.Item> items) {
            return items.stream()
                    .map(items.size() > MOST_NAMES ? Chart.Item::code : Chart.Item::name)
                    .toList();
        }

        private static <T> Column column(
                Role role, String name, List<T> items, Function<T, @Nullable BigDecimal> figure) {
            var values = new @Nullable BigDecimal[items.size()];
            for (var i = 0; i < values.length; i++) {
                values[i] = figure.apply(items.get(i));
            }
            return new Column(role, name, values);
        }
    }

    /**
     * One series.
     *
     * @param role what it is to the chart
     * @param name its name
     * @param values its figures, one to a category
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Column(Role role, String name, @Nullable BigDecimal[] values) {}
}
