package app.rumbo.budget.ui;

import app.rumbo.budget.BesideProgress;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.BudgetWords;
import app.rumbo.shell.components.Figure;
import app.rumbo.shell.components.PlaceLink;
import com.vaadin.flow.component.html.Div;

/** The headline: what may be spent, what is, beside what is done, and what waits for a goal. */
class BudgetFigures extends Div {

    private final transient BudgetWords words;

    /** @param shown the plan, or the goal where the reader is */
    BudgetFigures(BesideProgress shown, BudgetWords words) {
        this.words = words;
        addClassName("figures");
        var amounts = shown.amounts();
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
                new Figure(words.say("execution"), words.percent(shown.execution()), "", words.say("execution.note")),
                new Figure(
                        words.say("progress"),
                        words.percent(shown.progress()),
                        "",
                        words.say("gap.note", words.change(shown.gap()))));
    }

    /** What waits for a goal in any plan. */
    BudgetFigures waiting(BudgetSheet.Unassigned waiting, boolean keepsPlans) {
        var lines = waiting.lines();
        var figure = new Figure(
                words.say("waiting"),
                words.amount(waiting.amounts().current()),
                lines == 0 ? "" : words.unit(),
                switch (lines) {
                    case 0 -> words.say("waiting.none");
                    case 1 -> words.say("waiting.lines.one");
                    default -> words.say("waiting.lines", words.count(lines));
                });
        if (keepsPlans && lines > 0) {
            var link = new PlaceLink(UnassignedView.PATH, words.say("waiting.assign"));
            link.addClassName("small");
            figure.add(link);
        }
        add(figure);
        return this;
    }
}
