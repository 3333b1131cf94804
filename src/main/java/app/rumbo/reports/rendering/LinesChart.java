package app.rumbo.reports.rendering;

import static app.rumbo.reports.rendering.GlyphPaths.decimal;

import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Chart.Line;
import app.rumbo.reports.document.Chart.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Draws amounts along a year: each line named at its end, what may be expected as a fan. */
final class LinesChart {

    /** How high the picture is, in CSS pixels. */
    static final int HEIGHT = 226;

    private static final double RIGHT = 516;
    private static final double TOP = 10;
    private static final double BOTTOM = 188;
    private static final double SIZE = 9.2;
    private static final double LEAST_APART = 12;
    private static final String PALE = "#93A7D6";
    private static final String FAN = "#E7EDF8";

    private final Chart.Lines chart;
    private final SvgCanvas canvas = new SvgCanvas(SvgCharts.WIDTH, HEIGHT);
    private final double left;
    private final double lowest;
    private final double highest;

    private LinesChart(Chart.Lines chart) {
        if (chart.ticks().size() < 2) {
            throw new IllegalArgumentException("a chart without a scale: " + chart.title());
        }
        this.chart = chart;
        left = 8
                + chart.ticks().stream()
                        .mapToDouble(tick -> GlyphPaths.width(tick.shown(), SIZE, false))
                        .max()
                        .orElse(0);
        lowest = chart.ticks().getFirst().at().doubleValue();
        highest = chart.ticks().getLast().at().doubleValue();
    }

    /** The chart's picture. */
    static SvgCanvas draw(Chart.Lines chart) {
        return new LinesChart(chart).draw();
    }

    private SvgCanvas draw() {
        fan();
        for (var tick : chart.ticks()) {
            canvas.line(left, y(tick.at()), RIGHT, y(tick.at()), SvgCanvas.RULE, 0.8, "");
            canvas.textEnd(tick.shown(), left - 6, y(tick.at()) + 3.2, SIZE, false, SvgCanvas.INK2);
        }
        for (var i = 0; i < chart.moments().size(); i++) {
            canvas.textMiddle(chart.moments().get(i), x(i), BOTTOM + 15, SIZE, false, SvgCanvas.INK2);
        }
        of(Role.BEFORE).forEach(line -> canvas.path(path(line), PALE, 1.8, ""));
        of(Role.LIMIT).forEach(line -> canvas.path(path(line), SvgCanvas.INK, 1.2, "5 3"));
        of(Role.AHEAD).forEach(line -> canvas.path(path(line), SvgCanvas.ACCENT, 1.4, "3 3"));
        of(Role.NOW).forEach(line -> canvas.path(path(line), SvgCanvas.ACCENT, 2.4, ""));
        names();
        canvas.text(chart.measure(), 0, HEIGHT - 6, SIZE, false, SvgCanvas.INK2);
        return canvas;
    }

    /** The room between the two edges. */
    private void fan() {
        var edges = of(Role.EDGE);
        if (edges.size() == 2) {
            var there = points(edges.getFirst());
            var back = points(edges.getLast()).reversed();
            canvas.area("M" + String.join("L", there) + "L" + String.join("L", back) + "Z", FAN);
        }
    }

    /** The lines' names right of their ends, apart from one another; the year's own above where it stands. */
    private void names() {
        var ends = chart.lines().stream()
                .filter(line -> last(line) == chart.moments().size() - 1)
                .sorted(Comparator.comparingDouble(line -> y(end(line))))
                .toList();
        var heights = apart(ends.stream().map(line -> y(end(line))).toList());
        for (var i = 0; i < ends.size(); i++) {
            name(ends.get(i), RIGHT + 8, heights.get(i));
        }
        for (var line : of(Role.NOW)) {
            var at = last(line);
            if (at < 0) {
                continue;
            }
            canvas.box(x(at) - 3, y(end(line)) - 3, 6, 6, SvgCanvas.ACCENT);
            if (at < chart.moments().size() - 1) {
                var wide = GlyphPaths.width(line.name(), SIZE, true);
                var from = Math.max(left + 4, x(at) - wide - 2);
                canvas.text(line.name(), from, Math.max(TOP + 4, y(end(line)) - 8), SIZE, true, SvgCanvas.ACCENT);
            }
        }
    }

    private void name(Line line, double x, double y) {
        var colour = switch (line.role()) {
            case NOW, AHEAD -> SvgCanvas.ACCENT;
            case LIMIT -> SvgCanvas.INK;
            case BEFORE, EDGE -> SvgCanvas.INK2;
        };
        var loud = line.role() == Role.NOW || line.role() == Role.AHEAD;
        canvas.text(SvgCanvas.fit(line.name(), SvgCharts.WIDTH - x, SIZE), x, y + 3.2, SIZE, loud, colour);
    }

    /** The heights moved as little as leaves none on another, from the top down. */
    private static List<Double> apart(List<Double> wanted) {
        var given = new ArrayList<Double>();
        for (var height : wanted) {
            given.add(given.isEmpty() ? height : Math.max(height, given.getLast() + LEAST_APART));
        }
        var over = given.isEmpty() ? 0 : Math.max(0, given.getLast() - BOTTOM);
        for (var i = given.size() - 1; i >= 0 && over > 0; i--) {
            var most = i == given.size() - 1 ? BOTTOM : given.get(i + 1) - LEAST_APART;
            given.set(i, Math.min(given.get(i), most));
        }
        return given;
    }

    private List<Line> of(Role role) {
        return chart.lines().stream().filter(line -> line.role() == role).toList();
    }

    private String path(Line line) {
        var points = points(line);
        return points.isEmpty() ? "M0 0" : "M" + String.join("L", points);
    }

    private List<String> points(Line line) {
        var points = new ArrayList<String>();
        for (var i = 0; i < line.points().size(); i++) {
            var at = line.points().get(i).at();
            if (at != null) {
                points.add(decimal(x(i)) + " " + decimal(y(at)));
            }
        }
        return points;
    }

    private static int last(Line line) {
        for (var i = line.points().size() - 1; i >= 0; i--) {
            if (line.points().get(i).at() != null) {
                return i;
            }
        }
        return -1;
    }

    private static BigDecimal end(Line line) {
        return Objects.requireNonNull(line.points().get(last(line)).at());
    }

    private double x(int moment) {
        return left
                + 10
                + (RIGHT - left - 20) * moment / Math.max(1, chart.moments().size() - 1);
    }

    private double y(BigDecimal amount) {
        return BOTTOM - (BOTTOM - TOP) * (amount.doubleValue() - lowest) / (highest - lowest);
    }
}
