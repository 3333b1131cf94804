package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.PlanChecks;
import app.rumbo.scorecard.PlanFinding;
import app.rumbo.scorecard.PlanFinding.Severity;
import app.rumbo.scorecard.Scorecards;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A plan's check list: what deserves a look, each line leading to its place. */
@Route("planes/:plan/lista-de-control")
@RolesAllowed(Permissions.READ_PLANS)
class ChecksView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    private final transient Scorecards scorecards;
    private final transient PlanChecks checks;
    private final transient AskedPlan asked;
    private final transient Pickers pickers;
    private final transient Words words;
    private List<Crumb> crumbs = List.of();

    ChecksView(Scorecards scorecards, PlanChecks checks, AskedPlan asked, Pickers pickers, Words words) {
        this.scorecards = scorecards;
        this.checks = checks;
        this.asked = asked;
        this.pickers = pickers;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var plan = event.getRouteParameters().get("plan").orElseThrow();
        var question = asked.read(event.getLocation().getQueryParameters());
        var asking = asked.of(plan, question);
        var card = scorecards.evaluate(asking);
        var found = checks.of(asking);
        var places = new Places(plan, question);
        crumbs = List.of(new Crumb(card.plan().name(), places.tree()), new Crumb(getPageTitle(), null));
        add(pickers.header(
                getPageTitle(),
                words.say("checks.context", card.plan().name(), found.size()),
                event.getLocation().getPath(),
                question,
                card.asOf()));
        add(
                found.isEmpty()
                        ? new EmptyState(words.say("checks.none"), words.say("checks.none.why"))
                        : body(found, places));
    }

    @Override
    public String getPageTitle() {
        return words.say("checks.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return crumbs;
    }

    private Div body(List<PlanFinding> found, Places places) {
        var body = new Div();
        body.addClassNames("page-body", "unit-body");
        for (var severity : Severity.values()) {
            var some =
                    found.stream().filter(each -> each.severity() == severity).toList();
            if (!some.isEmpty()) {
                body.add(section(severity, some, places));
            }
        }
        return body;
    }

    private Section section(Severity severity, List<PlanFinding> found, Places places) {
        var title = words.say("checks." + severity.name(), found.size());
        var sheet = new Sheet(title)
                .styled("checks")
                .column(words.say("checks.where"))
                .column(words.say("checks.what"))
                .column(words.say("checks.file"));
        found.forEach(each -> sheet.row()
                .head(place(each, places))
                .cell(new Sign("warning"), new Span(" " + each.sentence()))
                .text(file(each)));
        return new Section(title, sheet).caption(words.say("checks." + severity.name() + ".caption"));
    }

    private Component place(PlanFinding finding, Places places) {
        var code = finding.code();
        if (code == null) {
            return new PlaceLink(places.tree(), finding.name());
        }
        var mark = new Span(code + " ");
        mark.addClassName("code");
        return new PlaceLink(address(finding, code, places), mark, new Span(finding.name()));
    }

    private static String address(PlanFinding finding, String code, Places places) {
        return switch (finding.subject()) {
            case PLAN -> places.tree();
            case GOAL -> places.goal(code);
            case INDICATOR -> places.indicator(code);
            case MILESTONE -> places.milestone(code);
        };
    }

    private String file(PlanFinding finding) {
        var spot = finding.file();
        return spot == null
                ? ""
                : words.say("checks.spot", spot.sheet(), String.valueOf(spot.row()), spot.column(), spot.value());
    }
}
