package app.rumbo.budget.ui;

import app.rumbo.budget.Amendment;
import app.rumbo.budget.BudgetWords;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One act with what it changed, and whether what it gives is taken from somewhere. */
class AmendmentCard extends Article {

    AmendmentCard(Amendment.Text text, BudgetWords words, List<Component> tools) {
        addClassName("question-card");
        var format = words.format();
        var session = text.sessionDay();
        var act = words.say("act." + text.actKind()) + " " + text.actNumber();
        var head = new Div(new H3(words.say("amendment.head", text.number(), format.day(text.day()))));
        head.addClassName("card-head");
        head.add(tools);
        var under = new Div(session == null ? act : words.say("amendment.act-session", act, format.day(session)));
        under.addClassNames("small", "soft");
        add(head, under, new Paragraph(text.reason()), lines(text, words));
        var country = format.country();
        var balance = new Div(words.say(
                text.isBalanced(country) ? "amendment.balanced" : "amendment.unbalanced",
                words.exact(text.expense(country)),
                words.exact(text.revenue(country))));
        balance.addClassNames("small", text.isBalanced(country) ? "quiet" : "strong");
        add(balance);
    }

    private static Sheet lines(Amendment.Text text, BudgetWords words) {
        var sheet = new Sheet(words.say("amendment.lines"))
                .column(words.say("account"))
                .column(words.say("year"))
                .column(words.say("sector"))
                .column(words.say("goal"))
                .figures(words.say("amendment.amount"));
        for (var line : text.lines()) {
            var goal = line.goal();
            sheet.row()
                    .head(new Span(line.account().written()))
                    .text(String.valueOf(line.year()))
                    .text(words.say("sector." + line.sector().code()))
                    .text(goal == null ? "" : goal.label())
                    .figure((line.amount().signum() > 0 ? "+" : "") + words.plain(line.amount()));
        }
        return sheet;
    }
}
