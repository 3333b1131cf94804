package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Board;
import app.rumbo.scorecard.Figures;
import app.rumbo.shell.components.Light;
import app.rumbo.shell.components.Regla;
import app.rumbo.shell.components.Sign;
import app.rumbo.shell.components.StatusBadge;
import app.rumbo.shell.components.TrafficLight;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Objects;

/** The one number of the board: the score with its range, and what stands behind it. */
class PanelHeadline extends Section {

    private final transient Board board;
    private final transient Words words;

    PanelHeadline(Board board, Words words) {
        this.board = board;
        this.words = words;
        addClassName("headline");
        var figures = board.scorecard().figures();
        var head = new Div(new H2(words.say("panel.headline")), new StatusBadge(Lights.of(figures.light())));
        head.addClassName("headline-head");
        add(head, number(figures));
        if (figures.score() != null) {
            add(ruler(figures), range(figures));
        }
        add(facts(figures), new LightCounts(board.tally()));
    }

    private Div number(Figures figures) {
        var number = new Span(words.points(figures.score()));
        number.addClassName("headline-number");
        var sign = new Span("%");
        sign.addClassName("headline-unit");
        var line = new Div(number, sign);
        line.addClassName("headline-line");
        var change = board.change();
        if (change.difference() != null) {
            var difference = new Span(words.format().change(change.difference()));
            difference.addClassName("strong");
            var since = new Div(difference, new Span(words.say("panel.since", words.day(change.since()))));
            since.addClassName("headline-change");
            line.add(since);
        }
        return line;
    }

    private Div ruler(Figures figures) {
        var score = Objects.requireNonNull(figures.score());
        var limits = board.scorecard().limits();
        var ruler = new Regla(words.say(
                        "panel.ruler",
                        words.percent(score),
                        words.percent(limits.amberFrom()),
                        words.percent(limits.greenFrom())))
                .bar(score, "quiet-bar")
                .tick(limits.amberFrom())
                .tick(limits.greenFrom());
        if (figures.low() != null && figures.high() != null) {
            ruler.bracket(figures.low(), figures.high());
        }
        var scale = new Div(ruler);
        scale.addClassName("headline-ruler");
        scale.add(mark(Light.AMBER, limits.amberFrom()), mark(Light.GREEN, limits.greenFrom()));
        return scale;
    }

    private TrafficLight mark(Light light, BigDecimal at) {
        var mark = new TrafficLight(light, words.wholePoints(at));
        mark.addClassName("mark");
        mark.getStyle()
                .set(
                        "inset-inline-start",
                        at.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
        return mark;
    }

    private Paragraph range(Figures figures) {
        var range = new Paragraph(words.findings().ofCoverage(figures));
        range.addClassNames("soft", "headline-range");
        return range;
    }

    private Div facts(Figures figures) {
        var facts = new Div();
        facts.addClassName("headline-facts");
        facts.add(fact(
                words.say("coverage"),
                words.percent(figures.coverage()),
                words.say("panel.coverage", figures.measuredPeriods(), figures.duePeriods())));
        facts.add(fact(
                words.say(
                        "panel.progress",
                        String.valueOf(board.scorecard().plan().ends().getYear())),
                words.percent(figures.progress()),
                words.say("panel.planned", words.points(figures.planned()))));
        facts.add(freshness());
        return facts;
    }

    private Div freshness() {
        var line = fact(
                words.say("panel.freshness"),
                String.valueOf(board.freshness().stale()),
                words.say("panel.stale", board.freshness().stale()));
        if (board.freshness().stale() > 0) {
            line.getElement().getChild(1).insertChild(0, new Sign("stale").getElement());
        }
        return line;
    }

    private static Div fact(String name, String value, String note) {
        var strong = new Span(value);
        strong.addClassName("strong");
        var soft = new Span(note);
        soft.addClassName("soft");
        var fact = new Div(new Span(name), new Span(strong, soft));
        fact.addClassName("fact-line");
        return fact;
    }
}
