package app.rumbo.budget.ui;

import app.rumbo.budget.AmendmentBook;
import app.rumbo.budget.BudgetWords;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The accounts whose current budget is not what was set and decided since. */
class Unbacked extends Composite<Div> {

    Unbacked(int year, AmendmentBook book, BudgetWords words, Component... pickers) {
        var unbacked = book.unbacked();
        var title = unbacked.isEmpty()
                ? words.say("unbacked.none", String.valueOf(year))
                : words.say(
                        unbacked.size() == 1 ? "unbacked.one" : "unbacked",
                        words.count(unbacked.size()),
                        String.valueOf(year));
        var section = new Section(title).aside(pickers).caption(words.say("unbacked.caption", words.currency()));
        if (!unbacked.isEmpty()) {
            var sheet = new Sheet(title)
                    .column(words.say("account"))
                    .figures(words.say("initial"))
                    .figures(words.say("unbacked.amended"))
                    .figures(words.say("current"))
                    .figures(words.say("unbacked.difference"))
                    .styled("wide");
            unbacked.forEach(row -> sheet.row()
                    .head(new Span(row.account().written()))
                    .figure(words.plain(row.initial()))
                    .figure(words.plain(row.amended()))
                    .figure(words.plain(row.current()))
                    .figure(words.plain(row.difference()), "strong"));
            section.with(sheet);
        }
        getContent().add(section);
    }
}
