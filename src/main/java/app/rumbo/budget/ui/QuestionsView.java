package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetQuestion;
import app.rumbo.budget.BudgetQuestions;
import app.rumbo.budget.BudgetWords;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;

/** What was asked about the budget: what waits for the reader first, then what waits for others, then what was answered. */
@Route(QuestionsView.PATH)
@RolesAllowed(Permissions.READ_PLANS)
class QuestionsView extends Div implements HasDynamicTitle, Crumbs {

    static final String PATH = "presupuesto/preguntas";

    private final transient BudgetQuestions questions;
    private final transient BudgetReader reader;
    private final transient BudgetWords words;

    QuestionsView(BudgetQuestions questions, BudgetReader reader, BudgetWords words) {
        this.questions = questions;
        this.reader = reader;
        this.words = words;
        addClassName("page");
        show();
    }

    @Override
    public String getPageTitle() {
        return words.say("questions.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(words.say("title"), BudgetPlace.PATH), new Crumb(getPageTitle(), null));
    }

    private void show() {
        removeAll();
        var all = questions.of(null, null);
        var body = new Div();
        body.addClassNames("page-body", "questions");
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    words.say("questions.empty"),
                    words.say("questions.empty.why"),
                    new PlaceLink(BudgetPlace.PATH, words.say("questions.board"))));
        }
        section(body, all, "questions.mine", each -> each.isOpen() && isMine(each));
        section(body, all, "questions.waiting", each -> each.isOpen() && !isMine(each));
        section(body, all, "questions.answered", each -> !each.isOpen());
        add(
                new ViewHeader(getPageTitle(), words.say("questions.context")),
                new BudgetTabs(PATH, reader.keepsPlans(), words),
                body);
    }

    /** Whoever keeps the plans may answer for any unit; what waits for a unit is not theirs for that. */
    private boolean isMine(BudgetQuestion question) {
        return question.theirs() && !reader.keepsPlans();
    }

    private void section(Div body, List<BudgetQuestion> all, String title, Predicate<BudgetQuestion> which) {
        var some = all.stream().filter(which).toList();
        if (!some.isEmpty()) {
            var section = new Section(words.say(title, words.count(some.size())));
            some.forEach(question -> section.with(new QuestionCard(question, tools(question), words)));
            body.add(section);
        }
    }

    private List<Component> tools(BudgetQuestion question) {
        if (!question.isOpen()) {
            return List.of();
        }
        if (isMine(question)) {
            return List.of(answering(question));
        }
        return reader.keepsPlans()
                ? List.of(new ConfirmButton(words.say("withdraw"), words.say("withdraw.question"), () -> {
                    questions.withdraw(question.id());
                    Notices.done(words.say("withdraw.done"));
                    show();
                }))
                : List.of();
    }

    private Div answering(BudgetQuestion question) {
        var text = new TextArea(words.say("answer.text"));
        text.setWidthFull();
        text.setMinRows(3);
        text.setMaxLength(BudgetQuestions.LONGEST_ANSWER);
        var send = new Button(words.say("answer.send"), click -> {
            questions.answer(question.id(), text.getValue());
            Notices.done(words.say("answer.sent"));
            show();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var part = new Div(text, send);
        part.addClassName("answering");
        return part;
    }
}
