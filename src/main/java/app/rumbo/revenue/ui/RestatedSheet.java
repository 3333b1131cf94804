package app.rumbo.revenue.ui;

import app.rumbo.revenue.Restated;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** What closed months say now that they did not say when they were closed. */
class RestatedSheet extends Composite<Div> {

    private final transient RevenueWords words;

    RestatedSheet(List<Restated> restated, RevenueWords words) {
        this.words = words;
        var sheet = new Sheet(words.say("restated.title", restated.size()))
                .styled("wide")
                .column(words.say("month"))
                .column(words.say("table.account"))
                .column(words.say("restated.figure"))
                .figures(words.say("restated.closed"))
                .figures(words.say("restated.now"))
                .figures(words.say("restated.difference"))
                .column(words.say("restated.by"));
        restated.forEach(each -> row(sheet, each));
        getContent().add(sheet);
    }

    private void row(Sheet sheet, Restated each) {
        sheet.row()
                .head(new Span(words.monthTitle(each.month())))
                .text(each.name() == null ? each.account() : each.account() + " · " + each.name())
                .text(words.say("restated." + each.figure().name().toLowerCase(Locale.ROOT)))
                .figure(words.amount(each.closed()), "soft")
                .figure(words.amount(each.now()))
                .figure(signed(each), "strong")
                .text(
                        each.changedBy() == null
                                ? words.moment(each.changedAt())
                                : words.say("restated.who", words.moment(each.changedAt()), each.changedBy()));
    }

    private String signed(Restated each) {
        return (each.difference().signum() > 0 ? "+" : "") + words.amount(each.difference());
    }
}
