package app.rumbo.scorecard.ui;

import app.rumbo.plans.Plan;
import app.rumbo.plans.Planning;
import app.rumbo.scorecard.Scorecards;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Question;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.TrafficLight;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All plans of the municipality, each with how it stands today. */
@Route(PlansView.PATH)
@Menu(title = "scorecard.plans.menu", order = 10, icon = "plan")
@RolesAllowed(Permissions.READ_PLANS)
class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "planes";

    private final transient Planning planning;
    private final transient Scorecards scorecards;
    private final transient AskedPlan asked;
    private final transient Words words;

    PlansView(Planning planning, Scorecards scorecards, AskedPlan asked, Words words) {
        this.planning = planning;
        this.scorecards = scorecards;
        this.asked = asked;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var question = asked.read(event.getLocation().getQueryParameters());
        var plans = planning.plans();
        add(new ViewHeader(getPageTitle(), words.say("plans.count", plans.size())));
        add(plans.isEmpty() ? nothing() : list(plans, question));
    }

    @Override
    public String getPageTitle() {
        return words.say("plans.menu");
    }

    private EmptyState nothing() {
        return new EmptyState(
                words.say("empty"), words.say("empty.why"), new PlaceLink("importar", words.say("empty.next")));
    }

    private Div list(List<Plan> plans, Question question) {
        var sheet = new Sheet(getPageTitle())
                .styled("roomy")
                .column(words.say("plans.plan"))
                .column(words.say("plans.kind"))
                .column(words.say("plans.span"))
                .column(words.say("light"))
                .figures(words.say("score"))
                .figures(words.say("progress"))
                .figures(words.say("planned"))
                .figures(words.say("coverage"));
        plans.forEach(plan -> row(sheet, plan, question));
        var body = new Div(sheet);
        body.addClassName("page-body");
        return body;
    }

    private void row(Sheet sheet, Plan plan, Question question) {
        var figures = scorecards.evaluate(asked.of(plan.code(), question)).figures();
        var name = new PlaceLink(new Places(plan.code(), question).tree(), plan.name());
        name.addClassName("strong");
        sheet.row()
                .head(name, spaced(plan.code()))
                .text(words.say("plan-kind." + plan.kind().name()))
                .text(words.say("span", words.day(plan.starts()), words.day(plan.ends())))
                .cell(new TrafficLight(Lights.of(figures.light())))
                .figure(words.percent(figures.score()), "strong")
                .figure(words.percent(figures.progress()))
                .figure(words.percent(figures.planned()), "soft")
                .figure(words.whole(figures.coverage()), "soft");
    }

    private static Span spaced(String code) {
        var span = new Span(" " + code);
        span.addClassName("code");
        return span;
    }
}
