package app.rumbo.desk.ui;

import app.rumbo.desk.Decision;
import app.rumbo.measurements.EntryId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;

/** What is chosen and what may be done with it: some rows, or all that the filter leaves. */
class SelectionBar extends Div {

    private final transient DeskWords words;
    private final Span chosen = new Span();
    private final Button visible;
    private final Button all;
    private final Button none;
    private final Button validate = new Button();
    private final Button observe = new Button();
    private final Button reject = new Button();
    private transient Supplier<List<EntryId>> selection = List::of;

    /** What happens on its buttons. */
    interface Work {
        void visible();

        void all();

        void none();

        void decide(Decision decision, List<EntryId> entries);
    }

    SelectionBar(DeskWords words, Work work) {
        this.words = words;
        addClassName("selection-bar");
        chosen.getElement().setAttribute("role", "status");
        chosen.addClassName("strong");
        visible = new Button(words.say("queue.select.visible"), click -> work.visible());
        all = new Button(words.say("queue.select.all", ""), click -> work.all());
        none = new Button(words.say("queue.select.none"), click -> work.none());
        validate.addThemeVariants(ButtonVariant.PRIMARY);
        validate.addClickListener(click -> work.decide(Decision.VALIDATE, selection.get()));
        observe.addClickListener(click -> work.decide(Decision.OBSERVE, selection.get()));
        reject.addClickListener(click -> work.decide(Decision.REJECT, selection.get()));
        add(visible, all, none, chosen, validate, observe, reject);
        show(0, 0, List::of);
    }

    /** Shows how many are chosen of how many; which they are is asked when something is done with them. */
    final void show(int many, int of, Supplier<List<EntryId>> which) {
        selection = which;
        var number = words.count(many);
        visible.setEnabled(of > 0);
        all.setText(words.say("queue.select.all", words.count(of)));
        all.setEnabled(of > 0 && many < of);
        none.setVisible(many > 0);
        chosen.setText(many == 0 ? "" : words.say(many == 1 ? "queue.chosen.one" : "queue.chosen", number));
        validate.setText(words.say("queue.validate.many", number));
        observe.setText(words.say("queue.observe.many", number));
        reject.setText(words.say("queue.reject.many", number));
        validate.setVisible(many > 0);
        observe.setVisible(many > 0);
        reject.setVisible(many > 0);
    }
}
