package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Board;
import app.rumbo.scorecard.Scorecards;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Question;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The board: how the municipality stands, where it falls short, what is late, how fresh the data is. */
@Route(PanelView.PATH)
@Menu(title = "scorecard.panel.menu", order = 1, icon = "panel")
@RolesAllowed(Permissions.READ_PLANS)
class PanelView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    static final String PATH = "panel";

    private final transient Scorecards scorecards;
    private final transient AskedPlan asked;
    private final transient Pickers pickers;
    private final transient Words words;
    private String plan = "";
    private String planAddress = "";

    PanelView(Scorecards scorecards, AskedPlan asked, Pickers pickers, Words words) {
        this.scorecards = scorecards;
        this.asked = asked;
        this.pickers = pickers;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var question = asked.read(event.getLocation().getQueryParameters());
        asked.code(question).ifPresentOrElse(code -> show(code, question), this::showNothing);
    }

    @Override
    public String getPageTitle() {
        return words.say("panel.menu");
    }

    @Override
    public List<Crumb> crumbs() {
        var here = new Crumb(words.say("panel.menu"), null);
        return plan.isEmpty() ? List.of(here) : List.of(new Crumb(plan, planAddress), here);
    }

    private void show(String code, Question question) {
        var board = scorecards.board(asked.of(code, question));
        var card = board.scorecard();
        var places = new Places(code, question);
        plan = card.plan().name();
        planAddress = places.tree();
        add(header(board, question), body(board, places));
    }

    private ViewHeader header(Board board, Question question) {
        var card = board.scorecard();
        var year = card.asOf().cutoff().getYear() - card.plan().starts().getYear() + 1;
        var years = card.plan().ends().getYear() - card.plan().starts().getYear() + 1;
        var context = year >= 1 && year <= years
                ? words.say("panel.context", card.plan().name(), year, years)
                : card.plan().name();
        var header = pickers.header(words.say("panel.title"), context, PATH, question, card.asOf());
        var last = board.freshness().lastEntry();
        return last == null ? header : header.fact(words.say("panel.data-at"), pickers.moment(last));
    }

    private Div body(Board board, Places places) {
        var head = new Div(new PanelHeadline(board, words), new UnitMatrix(board, words, places));
        head.addClassName("panel-head");
        var foot = new Div(
                new ProgressCurve(board.curve(), board.scorecard(), words),
                new WorstItems(board, words, places),
                new LateMilestones(board, words, places));
        foot.addClassName("panel-foot");
        var body = new Div(head, foot);
        body.addClassName("page-body");
        return body;
    }

    private void showNothing() {
        plan = "";
        add(new ViewHeader(words.say("panel.title"), ""));
        add(new EmptyState(
                words.say("empty"), words.say("empty.why"), new PlaceLink("importar", words.say("empty.next"))));
    }
}
