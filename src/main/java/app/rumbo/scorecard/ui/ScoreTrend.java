package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Limits;
import app.rumbo.shared.Ratio;
import app.rumbo.shell.components.ChartTable;
import app.rumbo.shell.components.LineChart;
import app.rumbo.shell.components.LineChart.Drawing;
import app.rumbo.shell.components.LineChart.Point;
import app.rumbo.shell.components.LineChart.Role;
import app.rumbo.shell.components.LineChart.Series;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a score moved over twelve months, against the limit from which it is amber. */
class ScoreTrend extends Composite<Div> {

    private static final BigDecimal NEAR = new BigDecimal("0.02");

    ScoreTrend(List<LocalDate> days, List<@Nullable BigDecimal> scores, Limits limits, Words words) {
        var points = new ArrayList<Point>();
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < scores.size(); i++) {
            var score = scores.get(i);
            points.add(new Point(days.get(i), score == null ? null : Ratio.asPercent(score)));
            rows.add(List.of(words.day(days.get(i)), words.percent(score)));
        }
        if (points.stream().noneMatch(point -> point.value() != null)) {
            return;
        }
        var limit = Ratio.asPercent(limits.amberFrom());
        var finding = finding(scores, words);
        var chart = new LineChart(
                new Drawing(
                        finding,
                        words.say("trend.caption"),
                        days.getFirst(),
                        days.getLast(),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(100),
                        List.of(
                                new Series(Role.ACTUAL, "", false, false, points),
                                new Series(
                                        Role.LIMIT,
                                        words.say("trend.limit"),
                                        false,
                                        false,
                                        List.of(new Point(days.getFirst(), limit), new Point(days.getLast(), limit)))),
                        new ChartTable(List.of(words.say("month"), words.say("score")), rows)),
                words.format());
        var last = points.getLast().value();
        if (last != null) {
            chart.last(days.getLast(), last, null, words.points(scores.getLast()));
        }
        getContent().add(new Section(finding, chart).styled("trend"));
    }

    private static String finding(List<@Nullable BigDecimal> scores, Words words) {
        var known = new ArrayList<BigDecimal>();
        for (var score : scores) {
            if (score != null) {
                known.add(score);
            }
        }
        var change = known.getLast().subtract(known.getFirst());
        if (change.abs().compareTo(NEAR) < 0) {
            return words.say("trend.flat");
        }
        return words.say(change.signum() > 0 ? "trend.up" : "trend.down", words.points(change.abs()));
    }
}
