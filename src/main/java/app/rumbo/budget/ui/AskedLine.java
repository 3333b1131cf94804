package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetQuestion;
import app.rumbo.budget.BudgetWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What was asked beside a contradiction: that it waits, or what was answered. */
class AskedLine extends Div {

    AskedLine(BudgetQuestion question, BudgetWords words) {
        addClassName("asked");
        var answered = question.answered();
        var answer = question.answer();
        if (answered == null || answer == null) {
            add(note(words.say(
                    "asked.waits",
                    words.moment(question.asked().at()),
                    question.about().unitCode())));
            return;
        }
        add(new Span(answer));
        add(note(words.say("asked.answered", answered.by(), words.moment(answered.at()))));
    }

    private static Div note(String text) {
        var note = new Div(text);
        note.addClassNames("small", "quiet");
        return note;
    }
}
