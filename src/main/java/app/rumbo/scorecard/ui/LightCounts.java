package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Board.Tally;
import app.rumbo.shell.components.Light;
import app.rumbo.shell.components.TrafficLight;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many indicators and milestones stand under each light: one bar, and its legend with shape, word and count. */
class LightCounts extends Div {

    private final Div bar = new Div();
    private final Div legend = new Div();

    LightCounts(Tally tally) {
        addClassName("light-counts");
        bar.addClassName("light-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        legend.addClassName("light-legend");
        count(Light.GREEN, tally.green());
        count(Light.AMBER, tally.amber());
        count(Light.RED, tally.red());
        count(Light.NO_DATA, tally.noData());
        count(Light.NOT_DUE, tally.grey());
        add(bar, legend);
    }

    private void count(Light light, int count) {
        var part = new Div();
        part.addClassNames("part", "part-" + light.sign());
        part.getStyle().set("flex-grow", String.valueOf(count));
        part.setVisible(count > 0);
        bar.add(part);
        var figure = new TrafficLight(light, String.valueOf(count));
        figure.addClassName("strong");
        var word = new Span(getTranslation(light.key()));
        word.addClassNames("small", "soft");
        word.getElement().setAttribute("aria-hidden", "true");
        legend.add(new Div(figure, word));
    }
}
