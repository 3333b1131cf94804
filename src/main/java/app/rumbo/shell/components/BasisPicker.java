package app.rumbo.shell.components;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Official or preliminary: two links to the same place, the present one marked. */
public class BasisPicker extends Div {

    /**
     * @param path of the place
     * @param question what it shows now
     */
    public BasisPicker(String path, Question question) {
        addClassName("basis-picker");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.basis"));
        add(link(path, question, false), link(path, question, true));
    }

    private Anchor link(String path, Question question, boolean preliminary) {
        var link = new Anchor(
                question.onBasis(preliminary).address(path),
                getTranslation(preliminary ? "shell.basis.preliminary" : "shell.basis.official"));
        link.getElement().setAttribute("router-link", true);
        link.setTitle(getTranslation(preliminary ? "shell.basis.preliminary.hint" : "shell.basis.official.hint"));
        if (question.preliminary() == preliminary) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
