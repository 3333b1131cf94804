package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.LedgerTotals;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The file's total is what is assigned and what waits, to the last peso. */
class LedgerTotalsLine extends Div {

    private final transient BudgetWords words;

    LedgerTotalsLine(BudgetWords words) {
        this.words = words;
        addClassName("ledger-totals");
    }

    void show(LedgerTotals totals) {
        removeAll();
        var sheet = new Sheet(words.say("totals.title"))
                .column(words.say("totals.title"))
                .figures(words.say("totals.lines"))
                .figures(words.say("initial"))
                .figures(words.say("current"))
                .figures(words.say("accrued"))
                .figures(words.say("paid"));
        row(sheet.row(), words.say("totals.assigned"), totals.assigned());
        row(sheet.row(), words.say("totals.waiting"), totals.waiting());
        row(sheet.foot(), words.say("totals.file"), totals.all());
        var said = new Span(words.say(totals.reconciles() ? "totals.reconciles" : "totals.differs"));
        said.addClassNames("small", totals.reconciles() ? "quiet" : "strong");
        add(sheet, said);
    }

    private void row(Sheet.Row row, String name, LedgerTotals.Part part) {
        row.head(new Span(name))
                .figure(words.count(part.lines()))
                .figure(words.plain(part.amounts().initial()))
                .figure(words.plain(part.amounts().current()))
                .figure(words.plain(part.amounts().accrued()))
                .figure(words.plain(part.amounts().paid()));
    }
}
