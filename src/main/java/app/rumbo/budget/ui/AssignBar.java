package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.LedgerFilter.Which;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many lines are chosen, and what may be done with them or with all that match. */
class AssignBar extends Div {

    private final transient BudgetWords words;
    private final Span chosen = new Span();
    private final Button assign;
    private final Button all;
    private final Button release;

    AssignBar(BudgetWords words, Runnable assignChosen, Runnable assignAll, Runnable releaseChosen) {
        this.words = words;
        addClassName("selection-bar");
        chosen.addClassName("strong");
        chosen.getElement().setAttribute("role", "status");
        assign = new Button(words.say("assign"), click -> assignChosen.run());
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        all = new Button("", click -> assignAll.run());
        release = new Button(words.say("release"), click -> releaseChosen.run());
        add(chosen, assign, release, all);
    }

    void show(int many, int of, Which which) {
        chosen.setText(
                many == 0
                        ? words.say("chosen.none")
                        : words.say(many == 1 ? "chosen.one" : "chosen", words.count(many)));
        assign.setEnabled(many > 0);
        release.setVisible(UnassignedView.mayRelease(which));
        release.setEnabled(many > 0);
        all.setText(words.say(of == 1 ? "assign.all.one" : "assign.all", words.count(of)));
        all.setEnabled(of > 0);
    }
}
