package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Curve;
import app.rumbo.scorecard.Scorecard;
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
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The S-curve: what was programmed against what was reached, month by month over the whole plan (method §5). */
class ProgressCurve extends Composite<Div> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient Scorecard card;
    private final transient Words words;

    ProgressCurve(Curve curve, Scorecard card, Words words) {
        this.card = card;
        this.words = words;
        var figures = card.figures();
        var finding = words.findings().of(curve);
        var chart = new LineChart(drawing(curve, finding), words.format())
                .cutoff(
                        card.asOf().cutoff(),
                        words.say("cutoff-mark", words.day(card.asOf().cutoff())));
        if (figures.progress() != null) {
            var cutoff = card.asOf().cutoff();
            chart.last(
                    cutoff,
                    percent(figures.progress()),
                    null,
                    words.say("curve.actual", words.points(figures.progress())));
            if (figures.planned() != null) {
                chart.gap(
                        cutoff,
                        percent(figures.progress()),
                        percent(figures.planned()),
                        words.format().change(figures.progress().subtract(figures.planned())),
                        words.say("curve.planned.at", words.points(figures.planned())));
            }
        }
        getContent().add(new Section(finding, chart).styled("curve"));
    }

    private Drawing drawing(Curve curve, String finding) {
        var planned = points(curve, Curve.Point::planned);
        var actual = points(curve, Curve.Point::actual);
        return new Drawing(
                finding,
                words.say("curve.caption"),
                card.plan().starts(),
                card.plan().ends(),
                BigDecimal.ZERO,
                HUNDRED,
                List.of(
                        new Series(Role.PLANNED, words.say("curve.planned"), false, false, planned),
                        new Series(Role.ACTUAL, "", false, false, actual)),
                new ChartTable(
                        List.of(words.say("month"), words.say("curve.planned"), words.say("curve.actual.head")),
                        curve.points().stream().map(this::row).toList()));
    }

    private List<String> row(Curve.Point point) {
        return List.of(words.day(point.day()), words.percent(point.planned()), words.percent(point.actual()));
    }

    private static List<Point> points(Curve curve, Function<Curve.Point, @Nullable BigDecimal> figure) {
        return curve.points().stream()
                .map(point -> new Point(point.day(), orNone(figure.apply(point))))
                .toList();
    }

    private static @Nullable BigDecimal orNone(@Nullable BigDecimal fraction) {
        return fraction == null ? null : percent(fraction);
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return Ratio.asPercent(fraction);
    }
}
