package app.rumbo.shell.components;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One figure of a page: its name above, the value large, a note below. */
public class Figure extends Div {

    /**
     * @param name what it is
     * @param value as written in the country
     * @param unit beside the value, may be empty
     * @param note against what it reads, may be empty
     */
    public Figure(String name, String value, String unit, String note) {
        addClassName("figure");
        var number = new Div(new Span(value));
        number.addClassName("value");
        number.getElement().appendChild(new Element("small").setText(unit));
        add(line(name, "name"), number, line(note, "note"));
    }

    private static Span line(String words, String style) {
        var line = new Span(words);
        line.addClassName(style);
        return line;
    }
}
