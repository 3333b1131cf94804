package app.rumbo.shell.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The head of a page: title, one line of context, tools at the right. */
public class ViewHeader extends Composite<Div> {

    private final Div tools = new Div();

    /**
     * @param title the page's name
     * @param context one line, may be empty
     * @param tools pickers and actions, at most one of them primary
     */
    public ViewHeader(String title, String context, Component... tools) {
        var line = new Span(context);
        line.addClassName("context");
        var titles = new Div(new H1(title), line);
        titles.addClassName("titles");
        this.tools.addClassName("tools");
        this.tools.add(tools);
        getContent().addClassName("view-header");
        getContent().add(titles, this.tools);
    }

    /** Puts the context above the title, small: for pages deep in the tree. */
    public ViewHeader stacked() {
        getContent().addClassName("stacked");
        return this;
    }

    /** One more tool, after the others. */
    public ViewHeader tool(Component tool) {
        tools.add(tool);
        return this;
    }

    /** A line across the page below the head: something without which the page would be misread. */
    public ViewHeader banner(Component... content) {
        var banner = new Div(content);
        banner.addClassNames("banner", "as-known");
        banner.getElement().setAttribute("role", "status");
        getContent().getElement().setAttribute("data-banner", true);
        getContent().add(banner);
        return this;
    }

    /** A fact among the tools, as "Datos al lun 16 nov, 18:42". */
    public ViewHeader fact(String words, String value) {
        var strong = new com.vaadin.flow.dom.Element("b").setText(value);
        var fact = new Span(words);
        fact.addClassName("fact");
        fact.getElement().appendChild(strong);
        tools.add(fact);
        return this;
    }
}
