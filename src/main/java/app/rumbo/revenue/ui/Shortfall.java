package app.rumbo.revenue.ui;

import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The sentence that names the accounts whose year will miss the budget. */
class Shortfall extends Div {

    Shortfall(String sentence) {
        super(new Sign("warning"), new Span(sentence));
        addClassNames("warning", "shortfall");
        getElement().setAttribute("role", "status");
    }
}
