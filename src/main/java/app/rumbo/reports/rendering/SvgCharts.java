package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Chart;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a report's charts. */
final class SvgCharts {

    /** Width of the page's text in CSS pixels: A4 less twice 16 mm. */
    static final int WIDTH = 672;

    private static final double LABEL = 10.2;
    private static final double SMALL = 9.2;
    private static final int ROW = 23;
    private static final double LEFT = 214;
    private static final double RIGHT = 610;
    private static final double TOP = 26;

    private SvgCharts() {}

    /** The chart's picture. */
    static SvgCanvas draw(Chart chart) {
        if (ChartFigures.Columns.of(chart).categories().isEmpty()) {
            throw new IllegalArgumentException("a chart without figures: " + chart.title());
        }
        return switch (chart) {
            case Chart.Standing standing -> standing(standing);
            case Chart.Curve curve -> CurveChart.draw(curve);
            case Chart.Lines lines -> LinesChart.draw(lines);
        };
    }

    /** How high the chart's picture is, in CSS pixels. */
    static int height(Chart chart) {
        return switch (chart) {
            case Chart.Standing standing -> (int) bottom(standing) + 38;
            case Chart.Curve _ -> CurveChart.HEIGHT;
            case Chart.Lines _ -> LinesChart.HEIGHT;
        };
    }

    private static double bottom(Chart.Standing chart) {
        return TOP + chart.items().size() * ROW;
    }

    private static SvgCanvas standing(Chart.Standing chart) {
        var bottom = bottom(chart);
        var canvas = new SvgCanvas(WIDTH, height(chart));
        var low = lowest(chart);
        for (var tick = low; tick <= 100; tick += 10) {
            canvas.line(at(tick, low), TOP, at(tick, low), bottom, SvgCanvas.RULE, 0.8, "");
            canvas.textMiddle(Integer.toString(tick), at(tick, low), bottom + 13, SMALL, false, SvgCanvas.INK2);
        }
        limits(chart, canvas, low, bottom);
        for (var row = 0; row < chart.items().size(); row++) {
            item(canvas, chart.items().get(row), TOP + row * ROW + ROW / 2.0, low);
        }
        canvas.text(chart.measure(), 0, bottom + 13, SMALL, false, SvgCanvas.INK2);
        legend(chart, canvas, bottom + 31);
        return canvas;
    }

    private static void limits(Chart.Standing chart, SvgCanvas canvas, int low, double bottom) {
        for (var limit : chart.limits()) {
            var x = at(limit.at().doubleValue(), low);
            canvas.line(x, TOP - 8, x, bottom, SvgCanvas.INK, 1, "4 2.5");
        }
        var edge = RIGHT + 62;
        for (var i = chart.limits().size() - 1; i >= 0; i--) {
            var limit = chart.limits().get(i);
            var half = GlyphPaths.width(limit.label(), SMALL, true) / 2;
            var middle = Math.min(at(limit.at().doubleValue(), low), edge - half);
            canvas.textMiddle(limit.label(), middle, TOP - 13, SMALL, true, SvgCanvas.INK);
            edge = middle - half - 8;
        }
    }

    private static void item(SvgCanvas canvas, Chart.Item item, double y, int low) {
        canvas.text(SvgCanvas.fit(item.name(), LEFT - 14, LABEL), 0, y + 3.6, LABEL, false, SvgCanvas.INK);
        canvas.textEnd(item.shown(), RIGHT + 62, y + 3.6, LABEL, true, SvgCanvas.INK);
        var value = item.value();
        if (value == null) {
            canvas.text(item.signal().shape() + " " + item.word(), LEFT, y + 3.6, SMALL, false, SvgCanvas.INK2);
            return;
        }
        var x = at(value.doubleValue(), low);
        var before = item.before();
        if (before != null) {
            var was = at(before.doubleValue(), low);
            canvas.line(was, y, x, y, "#6F7B88", 1.6, "");
            canvas.box(was - 1.1, y - 7, 2.2, 14, SvgCanvas.INK);
        }
        canvas.textMiddle(
                item.signal().shape(),
                x,
                y + 4.7,
                13.5,
                false,
                "#" + item.signal().ink());
    }

    /** What the tick is, and of when the shapes are, each with its word. */
    private static void legend(Chart.Standing chart, SvgCanvas canvas, double y) {
        var x = 0.0;
        if (chart.looksBack()) {
            canvas.box(0, y - 9, 2.2, 12, SvgCanvas.INK);
            x = after(canvas, chart.before(), 7, y, false, SvgCanvas.INK2) + 24;
        }
        x = after(canvas, chart.now() + ":", x, y, false, SvgCanvas.INK2) + 9;
        var signals = chart.items().stream()
                .collect(Collectors.toMap(Chart.Item::signal, Chart.Item::word, (one, same) -> one, TreeMap::new));
        for (var signal : signals.keySet()) {
            canvas.text(signal.shape(), x, y + 0.8, 10.5, false, "#" + signal.ink());
            x = after(canvas, signals.getOrDefault(signal, ""), x + 14, y, true, SvgCanvas.INK) + 16;
        }
    }

    private static double after(SvgCanvas canvas, String text, double x, double y, boolean bold, String colour) {
        canvas.text(text, x, y, SMALL, bold, colour);
        return x + GlyphPaths.width(text, SMALL, bold);
    }

    private static int lowest(Chart.Standing chart) {
        var least = chart.items().stream()
                .flatMap(item -> Stream.<@Nullable BigDecimal>of(item.value(), item.before()))
                .filter(Objects::nonNull)
                .mapToDouble(value -> Objects.requireNonNull(value).doubleValue())
                .min()
                .orElse(50);
        return Math.max(0, Math.min(50, (int) Math.floor((least - 2) / 10) * 10));
    }

    private static double at(double percent, int low) {
        return LEFT + (percent - low) / (100 - low) * (RIGHT - LEFT - 10);
    }
}
