package app.rumbo.budget.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.budget.BudgetQuestions;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.MenuCount;
import org.springframework.stereotype.Component;

/** How many questions wait for an answer of the reader's. */
@Component
class QuestionCount implements MenuCount {

    private final BudgetQuestions questions;
    private final CurrentUser user;

    QuestionCount(BudgetQuestions questions, CurrentUser user) {
        this.questions = questions;
        this.user = user;
    }

    @Override
    public String path() {
        return BudgetPlace.PATH;
    }

    @Override
    public int count() {
        return user.may(Permissions.ENTER) ? questions.waiting() : 0;
    }
}
