package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.Scorecards;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Question;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One plan as a tree; a goal of it opens at the side, under its own address. */
@Route("planes/:plan")
@RouteAlias("planes/:plan/objetivo/:goal")
@RolesAllowed(Permissions.READ_PLANS)
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    /** On a narrow window the side becomes a dialog, which has to have a name; beside the tree it may have none. */
    private static final String NAME_OVERLAY = """
            const side = this.shadowRoot.getElementById('detail');
            const name = () => side.role ? side.setAttribute('aria-label', $0) : side.removeAttribute('aria-label');
            new MutationObserver(name).observe(side, {attributeFilter: ['role']});
            name();
            """;

    private final transient Scorecards scorecards;
    private final transient AskedPlan asked;
    private final transient Pickers pickers;
    private final transient Words words;
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private transient Optional<Shown> shown = Optional.empty();
    private transient Optional<GoalPanel> goal = Optional.empty();

    /** What the tree shows; kept while only the goal at the side changes. */
    private record Shown(Question question, Scorecard card, Places places, PlanTree tree, PlanRows rows) {}

    PlanView(Scorecards scorecards, AskedPlan asked, Pickers pickers, Words words) {
        this.scorecards = scorecards;
        this.asked = asked;
        this.pickers = pickers;
        this.words = words;
        addClassNames("page", "full");
        layout.setSizeFull();
        layout.setMasterSize("min(680px, 100vw)");
        layout.setExpandMaster(true);
        layout.setDetailSize("372px");
        layout.addAttachListener(attached -> layout.getElement().executeJs(NAME_OVERLAY, words.say("goal")));
        layout.addBackdropClickListener(click -> close());
        Shortcuts.addShortcutListener(this, this::closeIfOpen, Key.ESCAPE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("plan").orElseThrow();
        var question = asked.read(event.getLocation().getQueryParameters()).withPlan(code);
        if (shown.isEmpty() || !shown.get().question().equals(question)) {
            show(question, code, event.getLocation().getQueryParameters().getSingleParameter("semaforo"));
        }
        showGoal(event.getRouteParameters().get("goal").orElse(null));
    }

    @Override
    public String getPageTitle() {
        return shown.map(plan -> plan.card().plan().name()).orElse("");
    }

    @Override
    public List<Crumb> crumbs() {
        var crumbs = new ArrayList<Crumb>();
        shown.ifPresent(plan -> {
            crumbs.add(new Crumb(words.say("plans.menu"), PlansView.PATH));
            crumbs.add(new Crumb(getPageTitle(), plan.places().tree()));
        });
        goal.ifPresent(panel -> crumbs.addAll(panel.crumbs()));
        return crumbs;
    }

    private void show(Question question, String code, Optional<String> light) {
        var asking = asked.of(code, question);
        var card = scorecards.evaluate(asking);
        var history = scorecards.history(asking);
        var places = new Places(code, question);
        var rows = new PlanRows(card, places);
        var tree = new PlanTree(rows, history, words, card.plan().levels());
        shown = Optional.of(new Shown(question, card, places, tree, rows));
        removeAll();
        var checks = new PlaceLink(places.checks(), words.say("checks.title"));
        checks.addClassName("tool-link");
        add(pickers.header(
                card.plan().name(), context(card), places.path(), question.withoutPlan(), card.asOf(), checks));
        var master = new Div(new PlanFilter(card, tree, words, light), tree, legend());
        master.addClassName("plan-master");
        layout.setMaster(master);
        add(layout);
    }

    private String context(Scorecard card) {
        return words.say(
                "plan.context",
                card.plan().code(),
                words.say(
                        "span",
                        words.day(card.plan().starts()),
                        words.day(card.plan().ends())));
    }

    private Div legend() {
        var legend = new Div(words.say("tree.legend"));
        legend.addClassNames("tree-legend", "small", "quiet");
        return legend;
    }

    private void showGoal(@Nullable String code) {
        var plan = shown.orElseThrow();
        goal = Optional.ofNullable(code)
                .map(each -> new GoalPanel(
                        plan.card(),
                        each,
                        scorecards.history(asked.of(plan.card().plan().code(), plan.question())),
                        words,
                        plan.places()));
        layout.setDetail(goal.orElse(null));
        if (code == null) {
            plan.tree().deselectAll();
        } else {
            plan.tree().show(code);
        }
    }

    private void closeIfOpen() {
        if (goal.isPresent()) {
            close();
        }
    }

    private void close() {
        shown.ifPresent(plan -> UI.getCurrentOrThrow()
                .navigate(plan.places().path(), plan.question().withoutPlan().parameters()));
    }
}
