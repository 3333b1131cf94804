package app.rumbo.revenue.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.accounts.AccountCode;
import app.rumbo.revenue.RevenueBoard;
import app.rumbo.revenue.RevenueFindings;
import app.rumbo.revenue.RevenueMonth;
import app.rumbo.revenue.RevenueMonths;
import app.rumbo.revenue.RevenueUnits;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.revenue.Revenues;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PlaceLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The board of revenue: what came in, against the year before and the budget, and what the year will bring. */
@Route(RevenuePlace.PATH)
@Menu(title = "revenue.title", order = 13, icon = "revenue")
@RolesAllowed(Permissions.READ_PLANS)
class RevenueView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    private final transient Revenues revenues;
    private final transient RevenueMonths months;
    private final transient RevenueUnits units;
    private final transient RevenueFindings findings;
    private final transient RevenueWords words;
    private final transient CurrentUser user;
    private final transient RevenueDay day;
    private transient List<Crumb> crumbs = List.of();

    RevenueView(
            Revenues revenues,
            RevenueMonths months,
            RevenueUnits units,
            RevenueFindings findings,
            RevenueWords words,
            CurrentUser user,
            RevenueDay day) {
        this.revenues = revenues;
        this.months = months;
        this.units = units;
        this.findings = findings;
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
        return words.say("title");
    }

    @Override
    public List<Crumb> crumbs() {
        return crumbs;
    }

    private void show(RevenuePlace place) {
        removeAll();
        crumbs = List.of(new Crumb(words.say("title"), null));
        var known = months.months(place.sector(), place.knownAt());
        var latest =
                known.stream().filter(month -> month.lines() > 0).findFirst().map(RevenueMonth::month);
        if (latest.isEmpty()) {
            add(new RevenueHeader(place, known, day, words).of(place.month()), nothing(place));
            return;
        }
        var month = place.month() == null ? latest.get() : place.month();
        var own = units.own(place.sector());
        var board = revenues.board(place.question(month, own));
        crumbs = new RevenueCrumbs(place, words).of(board);
        add(new RevenueHeader(place, known, day, words).of(month, tools(place)));
        add(board.isEmpty() ? missing(month) : body(board, place, known, own));
    }

    private Component[] tools(RevenuePlace place) {
        if (!user.may(Permissions.EDIT_PLANS) || place.knownAt() != null) {
            return new Component[0];
        }
        var button = new Button(
                words.say("units"), click -> new UnitsDialog(units, place.sector(), words, () -> show(place)).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return new Component[] {button};
    }

    private Div body(RevenueBoard board, RevenuePlace place, List<RevenueMonth> known, List<AccountCode> own) {
        var parts = new ArrayList<Component>();
        if (!own.isEmpty()) {
            parts.add(new OwnAccounts(place, own, words));
        }
        parts.add(new MonthState(board, known, months, place, words));
        findings.shortfall(board).map(Shortfall::new).ifPresent(parts::add);
        parts.add(new RevenueFigures(board, words));
        var charts = new Div(new YearCurve(board, findings, words), new SeasonHeat(board, findings, words));
        charts.addClassName("revenue-charts");
        parts.add(charts);
        parts.add(new GroupingLinks(place, words));
        parts.add(new AccountTable(board, place, words));
        parts.add(new ForecastProofs(board, words));
        var body = new Div(parts.toArray(Component[]::new));
        body.addClassNames("page-body", "revenue-body");
        return body;
    }

    private EmptyState nothing(RevenuePlace place) {
        return new EmptyState(words.say("empty", words.sector(place.sector())), words.say("empty.why"), importing());
    }

    private EmptyState missing(YearMonth month) {
        return new EmptyState(words.say("missing", words.month(month)), words.say("missing.why"), importing());
    }

    private Component importing() {
        return user.may(Permissions.IMPORT) ? new PlaceLink("importar", words.say("empty.next")) : new Div();
    }
}
