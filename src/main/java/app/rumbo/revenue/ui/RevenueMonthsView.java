package app.rumbo.revenue.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.revenue.Restated;
import app.rumbo.revenue.RevenueMonth;
import app.rumbo.revenue.RevenueMonth.State;
import app.rumbo.revenue.RevenueMonths;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.KnownAtPicker;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** The months of revenue: how each stands, closing and reopening them, and what changed in closed ones. */
@Route(RevenuePlace.MONTHS)
@RolesAllowed(Permissions.READ_PLANS)
class RevenueMonthsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    private final transient RevenueMonths months;
    private final transient RevenueWords words;
    private final transient CurrentUser user;
    private final transient RevenueDay day;

    RevenueMonthsView(RevenueMonths months, RevenueWords words, CurrentUser user, RevenueDay day) {
        this.months = months;
        this.words = words;
        this.user = user;
        this.day = day;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(day.read(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return words.say("months.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(words.say("title"), RevenuePlace.PATH), new Crumb(getPageTitle(), null));
    }

    private void show(RevenuePlace place) {
        removeAll();
        var all = months.months(place.sector(), place.knownAt());
        var header = new ViewHeader(getPageTitle(), words.sector(place.sector()))
                .tool(RevenueHeader.sector(place, words, RevenuePlace.MONTHS));
        var known = place.knownAt();
        add(
                known == null
                        ? header
                        : KnownAtPicker.banner(
                                header, words.moment(known), place.asKnown(null).monthsAddress()));
        if (all.isEmpty()) {
            add(new EmptyState(
                    words.say("empty", words.sector(place.sector())),
                    words.say("empty.why"),
                    new PlaceLink("importar", words.say("empty.next"))));
            return;
        }
        var body = new Div(restated(months.restated(place.sector(), place.knownAt())), months(all, place));
        body.addClassNames("page-body", "unit-body");
        add(body);
    }

    private Section restated(List<Restated> restated) {
        var title = words.say("restated.title", restated.size());
        if (restated.isEmpty()) {
            return new Section(title, new Span(words.say("restated.none")));
        }
        return new Section(title, new RestatedSheet(restated, words))
                .caption(words.say("restated.caption", words.unit()));
    }

    private Section months(List<RevenueMonth> all, RevenuePlace place) {
        var sheet = new Sheet(words.say("months.title"))
                .styled("wide")
                .column(words.say("month"))
                .column(words.say("months.state"))
                .figures(words.say("months.lines"))
                .column(words.say("loaded"))
                .column(words.say("months.act"))
                .column(words.say("units.actions"));
        all.forEach(month -> sheet.row()
                .head(new PlaceLink(place.at(month.month()).address(), words.monthTitle(month.month())))
                .text(words.say("state." + month.state().name().toLowerCase(Locale.ROOT)))
                .figure(month.lines() == 0 ? "–" : words.count(month.lines()))
                .text(month.loadedAt() == null ? "–" : words.moment(month.loadedAt()))
                .text(act(month))
                .cell(tool(month, place)));
        return new Section(words.say("months.all"), sheet).caption(words.say("months.caption"));
    }

    private String act(RevenueMonth month) {
        return switch (month.state()) {
            case CLOSED -> new MonthPairs(words).state(month) + (month.note() == null ? "" : " · " + month.note());
            case REOPENED -> new MonthPairs(words).state(month);
            case OPEN, MISSING -> "";
        };
    }

    private Div tool(RevenueMonth month, RevenuePlace place) {
        if (!user.may(Permissions.VALIDATE)
                || place.knownAt() != null
                || month.state() == State.MISSING
                || !months.isOver(month.month())) {
            return new Div();
        }
        var act = month.isClosed() ? "reopen" : "close";
        var button = new Button(words.say(act), click -> open(month, place));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words.say(act) + " " + words.month(month.month()));
        return new Div(button);
    }

    private void open(RevenueMonth month, RevenuePlace place) {
        try {
            var dialog = month.isClosed()
                    ? new ReopenDialog(month, months, words, () -> show(place))
                    : new CloseDialog(months.preview(month.month(), month.sector()), months, words, () -> show(place));
            dialog.open();
        } catch (DomainException refused) {
            Notices.error(words.refusal(refused));
        }
    }
}
