package app.rumbo.trail.ui;

import app.rumbo.shell.components.Sign;
import app.rumbo.trail.Trail;
import app.rumbo.trail.TrailHead;
import app.rumbo.trail.TrailWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The last link, to be noted elsewhere, and the button that checks the whole chain. */
class ChainPanel extends Div {

    private final Trail trail;
    private final TrailWords words;
    private final Span head = new Span();
    private final Div verdict = new Div();

    ChainPanel(Trail trail, TrailWords words) {
        this.trail = trail;
        this.words = words;
        addClassName("trail-chain");
        head.addClassName("trail-hash");
        verdict.addClassName("trail-verdict");
        verdict.getElement().setAttribute("role", "status");
        var last = new Paragraph(new Span(getTranslation("trail.check.last") + ": "), head);
        var check = new Button(getTranslation("trail.check"), click -> check());
        check.setDisableOnClick(true);
        add(new Div(new Paragraph(getTranslation("trail.check.hint")), last, verdict), check);
        trail.head().map(TrailHead::toString).ifPresent(head::setText);
    }

    private void check() {
        var found = trail.check(null);
        verdict.removeAll();
        verdict.add(new Sign(found.isWhole() ? "check" : "red"), new Span(words.verdict(found)));
        if (found.head() != null) {
            head.setText(found.head().toString());
        }
        getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(button -> button.setEnabled(true));
    }
}
