package app.rumbo.shell.components;

import com.vaadin.flow.component.html.Span;

/** A small drawn sign beside a word, one of {@code styles/symbols.css}; it carries no meaning of its own to a reader. */
public class Sign extends Span {

    /** @param name of the sign, without {@code sym-} */
    public Sign(String name) {
        addClassNames("sym", "sym-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
