package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Entry;
import app.rumbo.scorecard.IndicatorDetail;
import app.rumbo.scorecard.IndicatorDetail.PeriodFigures;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An indicator's value against its target, period by period, with its baseline and the cut-off. */
class IndicatorChart extends Composite<Div> {

    private final transient IndicatorDetail detail;
    private final transient Words words;
    private final transient IndicatorWords sentences;

    IndicatorChart(IndicatorDetail detail, Words words, IndicatorWords sentences) {
        this.detail = detail;
        this.words = words;
        this.sentences = sentences;
        var finding = words.findings().of(detail);
        var cutoff = detail.asOf().cutoff();
        var chart = new LineChart(drawing(finding), words.format())
                .cutoff(cutoff, words.say("cutoff-mark", words.day(cutoff)));
        lastMeasured().ifPresent(last -> {
            var value = value(last);
            chart.last(
                    last.period().end(),
                    value,
                    Lights.of(detail.indicator()),
                    words.say("chart.last", words.number(value), sentences.period(last.period())));
        });
        getContent().add(new Section(finding, chart).styled("indicator-chart"));
    }

    private Optional<PeriodFigures> lastMeasured() {
        return detail.periods().stream()
                .filter(period -> period.due()
                        && period.counted() != null
                        && period.counted().figure() != null)
                .reduce((earlier, later) -> later);
    }

    private BigDecimal value(PeriodFigures period) {
        return Objects.requireNonNull(Objects.requireNonNull(period.counted()).figure());
    }

    private Drawing drawing(String finding) {
        var actual = new ArrayList<Point>();
        var target = new ArrayList<Point>();
        var rows = new ArrayList<List<String>>();
        for (var period : detail.periods()) {
            var counted = Optional.ofNullable(period.counted()).filter(entry -> period.due());
            actual.add(
                    new Point(period.period().end(), counted.map(Entry::figure).orElse(null)));
            target.add(new Point(period.period().end(), period.target()));
            rows.add(List.of(
                    sentences.period(period.period()),
                    words.number(counted.map(Entry::figure).orElse(null)),
                    words.number(period.target()),
                    words.percent(period.score())));
        }
        var unit = Optional.ofNullable(detail.indicator().sheet().measureUnit()).orElse("");
        return new Drawing(
                finding,
                words.say("chart.caption", unit),
                detail.plan().starts(),
                detail.plan().ends(),
                null,
                null,
                series(actual, target),
                new ChartTable(
                        List.of(words.say("period"), words.say("value"), words.say("target"), words.say("score.short")),
                        rows));
    }

    private List<Series> series(List<Point> actual, List<Point> target) {
        var lines = new ArrayList<Series>();
        var last = target.stream().filter(point -> point.value() != null).reduce((earlier, later) -> later);
        lines.add(new Series(
                Role.TARGET,
                last.map(point -> words.say("chart.target", words.number(point.value())))
                        .orElse(""),
                true,
                false,
                target));
        var baseline = detail.paper().baseline();
        if (baseline != null) {
            lines.add(new Series(
                    Role.BASELINE,
                    words.say("chart.baseline", words.number(baseline)),
                    false,
                    false,
                    List.of(
                            new Point(detail.plan().starts(), baseline),
                            new Point(detail.plan().ends(), baseline))));
        }
        lines.add(new Series(Role.ACTUAL, "", false, true, actual));
        return lines;
    }
}
