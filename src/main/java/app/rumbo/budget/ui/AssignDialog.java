package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.GoalChoice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** Chooses the goal that lines are for. */
class AssignDialog extends Dialog {

    AssignDialog(int lines, List<GoalChoice> goals, BudgetWords words, Consumer<GoalChoice> assign) {
        setHeaderTitle(words.say(lines == 1 ? "assign.title.one" : "assign.title", words.count(lines)));
        setWidth("560px");
        var goal = new GoalPicker(goals, words);
        add(goal, new Paragraph(words.say("assign.hint")));
        var ok = new Button(words.say("assign.ok"), click -> {
            goal.setInvalid(goal.isEmpty());
            if (!goal.isEmpty()) {
                close();
                assign.accept(goal.getValue());
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("cancel"), click -> close()), ok);
    }
}
