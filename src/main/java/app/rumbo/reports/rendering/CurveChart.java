package app.rumbo.reports.rendering;

import static app.rumbo.reports.rendering.GlyphPaths.decimal;

import app.rumbo.reports.document.Chart;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws programmed against actual over time: two lines, each named at its end. */
final class CurveChart {

    /** How high the picture is, in CSS pixels. */
    static final int HEIGHT = 196;

    private static final double LEFT = 30;
    private static final double RIGHT = 560;
    private static final double TOP = 12;
    private static final double BOTTOM = 160;
    private static final double SIZE = 9.2;

    private CurveChart() {}

    /** The chart's picture. */
    static SvgCanvas draw(Chart.Curve chart) {
        var canvas = new SvgCanvas(SvgCharts.WIDTH, HEIGHT);
        var most = ceiling(chart);
        for (var tick = 0; tick <= most; tick += step(most)) {
            canvas.line(LEFT, y(tick, most), RIGHT, y(tick, most), SvgCanvas.RULE, 0.8, "");
            canvas.textEnd(Integer.toString(tick), LEFT - 6, y(tick, most) + 3.2, SIZE, false, SvgCanvas.INK2);
        }
        moments(chart, canvas);
        canvas.path(line(chart, most, Chart.Point::planned), SvgCanvas.INK, 1.4, "5 3");
        canvas.path(line(chart, most, Chart.Point::actual), SvgCanvas.ACCENT, 2.4, "");
        ends(chart, canvas, most);
        canvas.text(chart.measure(), 0, HEIGHT - 6, SIZE, false, SvgCanvas.INK2);
        return canvas;
    }

    private static void moments(Chart.Curve chart, SvgCanvas canvas) {
        var every = Math.max(1, (int) Math.ceil(chart.points().size() / 9.0));
        for (var i = (chart.points().size() - 1) % every; i < chart.points().size(); i += every) {
            canvas.line(x(chart, i), BOTTOM, x(chart, i), BOTTOM + 4, SvgCanvas.INK2, 0.8, "");
            canvas.textMiddle(chart.points().get(i).label(), x(chart, i), BOTTOM + 15, SIZE, false, SvgCanvas.INK2);
        }
    }

    private static void ends(Chart.Curve chart, SvgCanvas canvas, int most) {
        var planned = last(chart, Chart.Point::planned);
        var actual = last(chart, Chart.Point::actual);
        var apart = planned < 0 || actual < 0
                ? 0
                : y(value(chart, actual, Chart.Point::actual), most)
                        - y(value(chart, planned, Chart.Point::planned), most);
        var nudge = Math.abs(apart) < 12 ? (12 - Math.abs(apart)) / 2 : 0;
        var below = apart >= 0;
        if (planned >= 0) {
            var at = y(value(chart, planned, Chart.Point::planned), most);
            canvas.text(
                    chart.planned(),
                    x(chart, planned) + 8,
                    at + 3.2 + (below ? -nudge : nudge),
                    SIZE,
                    false,
                    SvgCanvas.INK);
        }
        if (actual >= 0) {
            var at = y(value(chart, actual, Chart.Point::actual), most);
            canvas.box(x(chart, actual) - 3, at - 3, 6, 6, SvgCanvas.ACCENT);
            canvas.text(
                    chart.actual(),
                    x(chart, actual) + 8,
                    at + 3.2 + (below ? nudge : -nudge),
                    SIZE,
                    true,
                    SvgCanvas.ACCENT);
        }
    }

    private static String line(Chart.Curve chart, int most, Function<Chart.Point, @Nullable BigDecimal> figure) {
        var path = new StringBuilder();
        for (var i = 0; i < chart.points().size(); i++) {
            var value = figure.apply(chart.points().get(i));
            if (value != null) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(decimal(x(chart, i)))
                        .append(' ')
                        .append(decimal(y(value.doubleValue(), most)));
            }
        }
        return path.isEmpty() ? "M0 0" : path.toString();
    }

    private static int last(Chart.Curve chart, Function<Chart.Point, @Nullable BigDecimal> figure) {
        for (var i = chart.points().size() - 1; i >= 0; i--) {
            if (figure.apply(chart.points().get(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    private static double value(Chart.Curve chart, int at, Function<Chart.Point, @Nullable BigDecimal> figure) {
        return Objects.requireNonNull(figure.apply(chart.points().get(at))).doubleValue();
    }

    private static int ceiling(Chart.Curve chart) {
        var most = chart.points().stream()
                .flatMap(point -> Stream.<@Nullable BigDecimal>of(point.planned(), point.actual()))
                .filter(Objects::nonNull)
                .mapToDouble(value -> Objects.requireNonNull(value).doubleValue())
                .max()
                .orElse(100);
        return Math.clamp((long) Math.ceil(most / 10) * 10, 10, 100);
    }

    private static int step(int most) {
        return most > 50 ? 20 : 10;
    }

    private static double x(Chart.Curve chart, int index) {
        return LEFT + (RIGHT - LEFT) * index / Math.max(1, chart.points().size() - 1);
    }

    private static double y(double percent, int most) {
        return BOTTOM - (BOTTOM - TOP) * percent / most;
    }
}
