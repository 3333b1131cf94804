package app.rumbo.shell.components;

import com.vaadin.flow.component.html.Span;

/** A light in running text or a table: shape and word, without a field behind. */
public class TrafficLight extends Span {

    /** Shows the light with its own word. */
    public TrafficLight(Light light) {
        addClassNames("light", "light-" + light.sign());
        add(new Sign(light.sign()), new Span(getTranslation(light.key())));
    }

    /** Shows the light with a figure in place of its word, which the shape's name then says to a screen reader. */
    public TrafficLight(Light light, String figure) {
        addClassNames("light", "light-" + light.sign());
        var word = new Span(getTranslation(light.key()));
        word.addClassName("visually-hidden");
        setTitle(getTranslation(light.key()));
        add(new Sign(light.sign()), word, new Span(figure));
    }
}
