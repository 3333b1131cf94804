package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Board;
import app.rumbo.scorecard.Item;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Regla;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;

/** The five items that take most from the plan: what they weigh times what is missing (method §5). */
class WorstItems extends Composite<Div> {

    private final transient Words words;
    private final transient Places places;

    WorstItems(Board board, Words words, Places places) {
        this.words = words;
        this.places = places;
        var worst = board.worst();
        var section = new Section(words.findings().ofWorst(board)).caption(words.say("worst.caption"));
        var most = worst.isEmpty() ? BigDecimal.ONE : worst.getFirst().pointsLost();
        worst.forEach(item -> section.with(line(item, most)));
        getContent().add(section.styled("worst"));
    }

    private Div line(Item item, BigDecimal most) {
        var light = Lights.of(item);
        var name = new PlaceLink(places.item(item), item.name());
        var unit = item.place().unit();
        var note = new Span(words.say(
                "worst.note",
                item.code(),
                getTranslation(light.key()),
                unit == null ? words.say("no-unit") : unit.code()));
        note.addClassNames("small", "soft");
        var text = new Div(name, note);
        text.addClassName("text");
        var bar = new Regla(words.say("worst.lost", words.points(item.pointsLost())))
                .bar(item.pointsLost().divide(most, app.rumbo.shared.Ratio.DECIMAL), "light-" + light.sign());
        var lost = new Span(words.format().change(item.pointsLost().negate()));
        lost.addClassName("strong");
        var weight = new Span(words.say(
                "worst.weight",
                words.whole(item.score()),
                words.points(item.place().effectiveWeight())));
        weight.addClassNames("small", "soft");
        var sign = new Span(new Sign(light.sign()));
        sign.addClassNames("light", "light-" + light.sign());
        var figures = new Div(lost, weight);
        figures.addClassName("figures-right");
        var line = new Div(sign, text, bar, figures);
        line.addClassName("worst-line");
        return line;
    }
}
