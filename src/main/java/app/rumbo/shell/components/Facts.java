package app.rumbo.shell.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and what stands behind them, as on an indicator's sheet. */
public class Facts extends Composite<DescriptionList> {

    /** An empty list. */
    public Facts() {
        getContent().addClassName("facts");
    }

    /** Adds a name and its words. */
    public Facts fact(String name, String words) {
        return fact(name, new Span(words));
    }

    /** Adds a name and a component. */
    public Facts fact(String name, Component content) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(content));
        return this;
    }
}
