package app.rumbo.budget.ui;

import app.rumbo.budget.AskQuestion;
import app.rumbo.budget.BudgetAsked;
import app.rumbo.budget.BudgetQuestions;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.Contradiction;
import app.rumbo.shell.components.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** The question that a contradiction raises, worded by its rule, to be sent as it is or in other words. */
class AskDialog extends Dialog {

    AskDialog(
            Contradiction contradiction,
            BudgetAsked asked,
            BudgetQuestions questions,
            BudgetWords words,
            Runnable then) {
        var goal = contradiction.goal();
        var unit = goal.goal().unit();
        var whom = unit == null ? words.say("no-unit") : unit.name();
        setHeaderTitle(words.say("ask.title", whom));
        setWidth("560px");
        var text = new TextArea(words.say("ask.text"));
        text.setWidthFull();
        text.setMinRows(5);
        text.setMaxLength(BudgetQuestions.LONGEST_QUESTION);
        text.setValue(words.question(contradiction));
        add(new Paragraph(goal.code() + " " + goal.name()), text, new Paragraph(words.say("ask.hint")));
        var send = new Button(words.say("ask.send"), click -> {
            questions.ask(new AskQuestion(asked, goal.code(), contradiction.kind(), text.getValue()));
            close();
            Notices.done(words.say("ask.sent", whom));
            then.run();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("cancel"), click -> close()), send);
    }
}
