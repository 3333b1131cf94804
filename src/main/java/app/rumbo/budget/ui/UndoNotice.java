package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetWords;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what was done, and undoes it while it is shown. */
class UndoNotice extends Notification {

    private static final int SECONDS = 12;

    UndoNotice(String sentence, BudgetWords words, Runnable undo) {
        var line = new Div(new Sign("check"), new Span(sentence), new Button(words.say("undo"), click -> {
            close();
            undo.run();
        }));
        line.addClassName("notice");
        line.getElement().setAttribute("role", "status");
        add(line);
        setPosition(Position.BOTTOM_END);
        setDuration(SECONDS * 1000);
    }
}
