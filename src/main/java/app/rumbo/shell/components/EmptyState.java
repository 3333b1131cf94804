package app.rumbo.shell.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Where there is nothing yet: what is missing, why, and the next thing to do. */
public class EmptyState extends Composite<Div> {

    /**
     * @param missing what is missing
     * @param why in a sentence, with what to do
     * @param next at most one button or link
     */
    public EmptyState(String missing, String why, Component... next) {
        getContent().addClassName("empty");
        getContent().add(new H2(missing), new Paragraph(why));
        getContent().add(next);
    }
}
