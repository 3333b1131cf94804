package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetQuestion;
import app.rumbo.budget.BudgetWords;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One question with the figures as they were, and its answer. */
class QuestionCard extends Article {

    QuestionCard(BudgetQuestion question, List<Component> tools, BudgetWords words) {
        addClassName("question-card");
        var about = question.about();
        var place = new BudgetPlace(
                new Question(about.planCode(), null, false, null),
                null,
                about.sector(),
                null,
                BudgetPlace.EVERY_UNIT,
                about.goalCode());
        var head = new H3(new PlaceLink(place.address(), about.goalCode() + " " + about.goalName()));
        var figures = new Div(words.say("asked.figures", words.format().day(question.cutoff()), question.figures()));
        figures.addClassNames("small", "soft");
        add(head, note(words.say("asked.head", words.name(question.kind()), about.unitName())), figures);
        add(new Paragraph(question.question()));
        add(note(words.say(
                "asked.by", question.asked().by(), words.moment(question.asked().at()))));
        var answer = question.answer();
        var answered = question.answered();
        if (answer != null && answered != null) {
            var quote = new Div(new Span(answer));
            quote.addClassName("asked");
            quote.add(note(words.say("asked.answered", answered.by(), words.moment(answered.at()))));
            add(quote);
        }
        add(tools);
    }

    private static Div note(String text) {
        var note = new Div(text);
        note.addClassNames("small", "quiet");
        return note;
    }
}
