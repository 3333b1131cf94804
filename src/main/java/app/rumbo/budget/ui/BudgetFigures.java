package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.BudgetWords;
import app.rumbo.shell.components.Figure;
import app.rumbo.shell.components.PlaceLink;
import com.vaadin.flow.component.html.Div;

/** The headline: what may be spent, what is, beside what is done, and what waits for a goal. */
class BudgetFigures extends Div {

    BudgetFigures(BudgetSheet sheet, boolean keepsPlans, BudgetWords words) {
        addClassName("figures");
        var amounts = sheet.amounts();
        var waiting = sheet.unassigned();
        add(
                new Figure(
                        words.say("current"),
                        words.amount(amounts.current()),
                        words.unit(),
                        words.say("initial.note", words.amount(amounts.initial()))),
                new Figure(
                        words.say("accrued"),
                        words.amount(amounts.accrued()),
                        words.unit(),
                        words.say("paid.note", words.amount(amounts.paid()))),
                new Figure(words.say("execution"), words.percent(sheet.execution()), "", words.say("execution.note")),
                new Figure(
                        words.say("progress"),
                        words.percent(sheet.progress()),
                        "",
                        words.say("gap.note", words.change(sheet.gap()))));
        var figure = new Figure(
                words.say("waiting"),
                words.amount(waiting.amounts().current()),
                waiting.lines() == 0 ? "" : words.unit(),
                waiting.lines() == 0
                        ? words.say("waiting.none")
                        : words.say(
                                waiting.lines() == 1 ? "waiting.lines.one" : "waiting.lines",
                                words.count(waiting.lines())));
        if (keepsPlans && waiting.lines() > 0) {
            var link = new PlaceLink(UnassignedView.PATH, words.say("waiting.assign"));
            link.addClassName("small");
            figure.add(link);
        }
        add(figure);
    }
}
