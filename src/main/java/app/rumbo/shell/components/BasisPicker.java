package app.rumbo.shell.components;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;

/** Official or preliminary: two links to the same place, the present one marked. */
public class BasisPicker extends Div {

    /**
     * @param path of the place
     * @param question what it shows now
     */
    public BasisPicker(String path, Question question) {
        this(question, asked -> asked.address(path));
    }

    /**
     * @param question what is shown now
     * @param address of where a question is answered
     */
    public BasisPicker(Question question, Function<Question, String> address) {
        addClassName("basis-picker");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.basis"));
        add(link(address, question, false), link(address, question, true));
    }

    private Anchor link(Function<Question, String> address, Question question, boolean preliminary) {
        var link = new Anchor(
                address.apply(question.onBasis(preliminary)),
                getTranslation(preliminary ? "shell.basis.preliminary" : "shell.basis.official"));
        link.getElement().setAttribute("router-link", true);
        link.setTitle(getTranslation(preliminary ? "shell.basis.preliminary.hint" : "shell.basis.official.hint"));
        if (question.preliminary() == preliminary) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
