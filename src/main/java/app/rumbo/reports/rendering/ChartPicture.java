package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Chart;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A chart for those who draw none themselves: its picture, and the figures behind it. */
public final class ChartPicture {

    private ChartPicture() {}

    /**
     * The figures behind a chart.
     *
     * @param measure what is measured
     * @param columns names of what is shown
     * @param rows in order
     */
    public record Figures(String measure, List<String> columns, List<Row> rows) {}

    /**
     * One thing, or one moment.
     *
     * @param name its name
     * @param values one to a column, as the country writes them; a dash where there is none
     */
    public record Row(String name, List<String> values) {}

    /** Its picture as SVG, with the letters as outlines. */
    public static String svg(Chart chart) {
        return SvgCharts.draw(chart).svg();
    }

    /** Its figures. */
    public static Figures figures(Chart chart, SpanishFormat format) {
        var told = ChartFigures.Columns.of(chart);
        var rows = new ArrayList<Row>();
        IntStream.range(0, told.categories().size())
                .forEach(at -> rows.add(new Row(
                        told.categories().get(at),
                        told.columns().stream()
                                .map(column -> shown(column.values()[at], format))
                                .toList())));
        return new Figures(
                told.measure(),
                told.columns().stream().map(ChartFigures.Column::name).toList(),
                rows);
    }

    private static String shown(@Nullable BigDecimal value, SpanishFormat format) {
        return value == null ? SpanishFormat.NONE : format.fixed(value, Math.max(0, value.scale()));
    }
}
