package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.GoalChoice;
import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Finds a goal by plan, code or words of its name, whatever their case and accents. */
class GoalPicker extends ComboBox<GoalChoice> {

    GoalPicker(List<GoalChoice> goals, BudgetWords words) {
        setLabel(words.say("goal"));
        setWidthFull();
        setItemLabelGenerator(GoalChoice::label);
        setItems((goal, typed) -> bare(goal.label()).contains(bare(typed)), goals);
        setErrorMessage(words.say("goal.required"));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
