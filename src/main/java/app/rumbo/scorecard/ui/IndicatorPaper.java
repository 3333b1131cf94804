package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.IndicatorDetail;
import app.rumbo.shell.components.Facts;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** What the indicator's sheet says. */
class IndicatorPaper extends Composite<Div> {

    IndicatorPaper(IndicatorDetail detail, Words words, Places places) {
        var sheet = detail.indicator().sheet();
        var measure = sheet.measure();
        var paper = detail.paper();
        var facts = new Facts()
                .fact(
                        words.say("paper.formula"),
                        Optional.ofNullable(paper.formula()).orElse("–"))
                .fact(
                        words.say("paper.unit"),
                        Optional.ofNullable(sheet.measureUnit()).orElse("–"))
                .fact(
                        words.say("paper.direction"),
                        words.say("direction." + measure.direction().name()))
                .fact(
                        words.say("paper.aggregation"),
                        words.say("aggregation." + measure.aggregation().name()))
                .fact(
                        words.say("paper.accumulation"),
                        words.say("accumulation." + measure.accumulation().name()))
                .fact(
                        words.say("paper.frequency"),
                        words.say("frequency." + measure.frequency().name()));
        if (paper.baseline() != null) {
            var day = paper.baselineDate();
            facts.fact(
                    words.say("paper.baseline"),
                    words.figure(paper.baseline(), sheet.measureUnit())
                            + (day == null ? "" : " (" + words.day(day) + ")"));
        }
        var range = measure.range();
        if (range != null) {
            facts.fact(
                    words.say("paper.range"), words.say("span", words.number(range.low()), words.number(range.high())));
        }
        facts.fact(words.say("responsible"), responsible(detail, words, places))
                .fact(words.say("weight"), words.weight(sheet.weight()))
                .fact(
                        words.say("paper.verification"),
                        Optional.ofNullable(paper.verification()).orElse("–"));
        getContent().add(new Section(words.say("paper"), facts));
    }

    private static Component responsible(IndicatorDetail detail, Words words, Places places) {
        var unit = detail.indicator().place().unit();
        return unit == null ? new Span(words.say("no-unit")) : new PlaceLink(places.unit(unit.code()), unit.name());
    }
}
