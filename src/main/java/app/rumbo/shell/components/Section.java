package app.rumbo.shell.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** A part of a page: a title that says its finding where it has one, a caption, tools at the right. */
public class Section extends Composite<com.vaadin.flow.component.html.Section> {

    private final Header header = new Header();

    /** @param title finding or plain name */
    public Section(String title, Component... content) {
        getContent().addClassName("section");
        header.add(new H2(title));
        getContent().add(header);
        getContent().add(content);
    }

    /** A small line under the title: measure and unit. */
    public Section caption(String words) {
        var caption = new Span(words);
        caption.addClassName("caption");
        header.add(caption);
        return this;
    }

    /** Tools or a count beside the title. */
    public Section aside(Component... tools) {
        header.add(tools);
        return this;
    }

    /** More content below. */
    public Section with(Component... content) {
        getContent().add(content);
        return this;
    }

    /** A style class of the whole part. */
    public Section styled(String style) {
        getContent().addClassName(style);
        return this;
    }
}
