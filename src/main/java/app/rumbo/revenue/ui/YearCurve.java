package app.rumbo.revenue.ui;

import app.rumbo.revenue.Forecast.Kind;
import app.rumbo.revenue.RevenueBoard;
import app.rumbo.revenue.RevenueCurve.Point;
import app.rumbo.revenue.RevenueFindings;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shell.components.ChartTable;
import app.rumbo.shell.components.LineChart;
import app.rumbo.shell.components.LineChart.Drawing;
import app.rumbo.shell.components.LineChart.Role;
import app.rumbo.shell.components.LineChart.Series;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The year as it fills, beside last year and the budget as it usually comes in, with what is still expected. */
class YearCurve extends Composite<Div> {

    private final transient RevenueBoard board;
    private final transient RevenueWords words;
    private final int year;

    YearCurve(RevenueBoard board, RevenueFindings findings, RevenueWords words) {
        this.board = board;
        this.words = words;
        this.year = board.month().getYear();
        var finding = findings.year(board);
        var chart = new LineChart(drawing(finding), words.format());
        var ytd = board.total().collected().ytd();
        if (ytd != null) {
            chart.last(
                    board.month().atEndOfMonth(),
                    words.charted(ytd),
                    null,
                    words.say(
                            "curve.last",
                            String.valueOf(year),
                            words.monthName(board.month().getMonthValue()).substring(0, 3),
                            words.inChart(ytd)));
        }
        getContent().add(new Section(finding, chart).styled("curve"));
    }

    private Drawing drawing(String finding) {
        return new Drawing(
                finding,
                words.say("curve.caption"),
                board.month().withMonth(1).atDay(1),
                board.month().withMonth(12).atEndOfMonth(),
                null,
                null,
                series(),
                table());
    }

    private List<Series> series() {
        var series = new ArrayList<Series>();
        add(
                series,
                Role.OTHER,
                words.say("curve.last-year", String.valueOf(year - 1), at(Point::lastYear)),
                Point::lastYear,
                true);
        add(series, Role.PLANNED, words.say("curve.budget", at(Point::budget)), Point::budget, true);
        if (isForecast()) {
            add(series, Role.RANGE, "", Point::low, false);
            add(series, Role.RANGE, "", Point::high, false);
            add(series, Role.EXPECTED, words.say("curve.projected", at(Point::projected)), Point::projected, false);
        }
        add(series, Role.ACTUAL, "", Point::actual, true);
        return series;
    }

    private boolean isForecast() {
        var forecast = board.total().forecast();
        return forecast != null && forecast.kind() != Kind.COMPLETE;
    }

    private String at(Function<Point, @Nullable BigDecimal> figure) {
        return words.inChart(figure.apply(board.curve().points().getLast()));
    }

    private void add(
            List<Series> series,
            Role role,
            String label,
            Function<Point, @Nullable BigDecimal> figure,
            boolean fromZero) {
        var points = new ArrayList<LineChart.Point>();
        board.curve().points().stream()
                .filter(point -> figure.apply(point) != null)
                .map(point -> new LineChart.Point(
                        point.month().atEndOfMonth(), words.charted(Objects.requireNonNull(figure.apply(point)))))
                .forEach(points::add);
        if (points.isEmpty()) {
            return;
        }
        if (fromZero) {
            points.addFirst(new LineChart.Point(board.month().withMonth(1).atDay(1), BigDecimal.ZERO));
        }
        series.add(new Series(role, label, false, false, points));
    }

    private ChartTable table() {
        return new ChartTable(
                List.of(
                        words.say("curve.month"),
                        String.valueOf(year),
                        String.valueOf(year - 1),
                        words.say("curve.head.budget"),
                        words.say("curve.head.projected"),
                        words.say("curve.head.low"),
                        words.say("curve.head.high")),
                board.curve().points().stream()
                        .map(point -> List.of(
                                words.monthName(point.month().getMonthValue()),
                                words.amount(point.actual()),
                                words.amount(point.lastYear()),
                                words.amount(point.budget()),
                                words.amount(point.projected()),
                                words.amount(point.low()),
                                words.amount(point.high())))
                        .toList());
    }
}
