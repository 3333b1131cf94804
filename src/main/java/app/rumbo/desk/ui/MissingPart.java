package app.rumbo.desk.ui;

import app.rumbo.desk.OpenRequest;
import app.rumbo.desk.Owed;
import app.rumbo.desk.WhoOwes;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PhoneColumns;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has not answered: what units ask for, what each owes, and the periods and calendars it hangs on. */
class MissingPart extends Div {

    private final transient WhoOwes owes;
    private final transient PeriodDialogs dialogs;
    private final transient DeskWords words;

    /** Makes it. */
    @Component
    static class Maker {

        private final WhoOwes owes;
        private final PeriodDialogs dialogs;
        private final DeskWords words;

        Maker(WhoOwes owes, PeriodDialogs dialogs, DeskWords words) {
            this.owes = owes;
            this.dialogs = dialogs;
            this.words = words;
        }

        MissingPart make() {
            return new MissingPart(owes, dialogs, words);
        }
    }

    private MissingPart(WhoOwes owes, PeriodDialogs dialogs, DeskWords words) {
        this.owes = owes;
        this.dialogs = dialogs;
        this.words = words;
        addClassNames("page-body", "missing-part");
        show();
    }

    private void show() {
        removeAll();
        var tools = new Div(
                new Button(words.say("missing.calendar"), click -> dialogs.calendar(this::show)),
                new Button(words.say("missing.periods"), click -> dialogs.periods(this::show)));
        tools.addClassName("missing-tools");
        add(tools);
        var requests = owes.requests();
        if (!requests.isEmpty()) {
            var section = new Section(words.say("missing.requests"));
            requests.forEach(each -> section.with(line(each)));
            add(section);
        }
        add(new Section(words.say("missing.title"), grid(owes.all())));
    }

    private Div line(OpenRequest request) {
        var until = request.until();
        var said = new Span(words.say(
                "missing.request",
                request.unitName(),
                until == null ? words.say("missing.longer") : words.format().day(until),
                words.period(request.period()),
                request.plan(),
                request.by()));
        var reason = new Span("“" + request.reason() + "”");
        reason.addClassName("soft");
        var text = new Div(said, reason);
        text.addClassName("request-text");
        var line = new Div(
                text,
                new Button(words.say("missing.grant"), click -> dialogs.grant(request, this::show)),
                new Button(words.say("missing.refuse"), click -> dialogs.refuse(request, this::show)));
        line.addClassName("request-line");
        return line;
    }

    private Grid<Owed> grid(List<Owed> owed) {
        var grid = new Grid<Owed>();
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.setAllRowsVisible(true);
        grid.addColumn(Owed::unitName).setHeader(words.say("missing.unit")).setFlexGrow(2);
        grid.addColumn(each -> words.packet(each.packet().id()))
                .setHeader(words.say("queue.period"))
                .setFlexGrow(1);
        grid.addColumn(each -> words.say(
                        "missing.of",
                        words.count(each.packet().counts().owed()),
                        words.count(each.packet().counts().expected())))
                .setKey("owed")
                .setHeader(words.say("missing.owed"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(each -> words.format().day(each.packet().due()))
                .setKey("due")
                .setHeader(words.say("missing.due"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::late).setHeader(words.say("missing.late")).setAutoWidth(true);
        grid.addColumn(each -> each.people().isEmpty() ? words.say("missing.nobody") : each.people())
                .setKey("people")
                .setHeader(words.say("missing.people"))
                .setFlexGrow(2);
        grid.addComponentColumn(each -> {
                    var more = new Button(words.say("missing.more"), click -> dialogs.more(each, this::show));
                    more.setAriaLabel(words.say(
                            "missing.more.of",
                            each.unitName(),
                            words.packet(each.packet().id())));
                    return more;
                })
                .setKey("more")
                .setHeader("")
                .setAutoWidth(true);
        PhoneColumns.without(grid, "due", "people", "more");
        grid.setEmptyStateComponent(new EmptyState(words.say("missing.empty"), words.say("missing.empty.why")));
        grid.setItems(owed);
        return grid;
    }

    private Span late(Owed owed) {
        var late = new Span(words.left(owed.packet()));
        if (owed.packet().daysLeft() < 0) {
            late.addClassName("late-text");
        }
        return late;
    }
}
