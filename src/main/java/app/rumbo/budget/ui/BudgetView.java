package app.rumbo.budget.ui;

import app.rumbo.accounts.Classifiers;
import app.rumbo.accounts.Dimension;
import app.rumbo.budget.BudgetQuestion;
import app.rumbo.budget.BudgetQuestions;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.Budgets;
import app.rumbo.budget.Contradiction;
import app.rumbo.budget.GoalBudget;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.BasisPicker;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.CutoffPicker;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.KnownAtPicker;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The budget beside the plan: what is spent, what is done, and where both contradict each other. */
@Route(BudgetPlace.PATH)
@Menu(title = "budget.title", order = 12, icon = "budget")
@RolesAllowed(Permissions.READ_PLANS)
class BudgetView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    private final transient Budgets budgets;
    private final transient BudgetQuestions questions;
    private final transient Classifiers classifiers;
    private final transient BudgetReader reader;
    private final transient BudgetWords words;
    private List<Crumb> crumbs = List.of();

    BudgetView(
            Budgets budgets,
            BudgetQuestions questions,
            Classifiers classifiers,
            BudgetReader reader,
            BudgetWords words) {
        this.budgets = budgets;
        this.questions = questions;
        this.classifiers = classifiers;
        this.reader = reader;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(reader.read(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return words.say("title");
    }

    @Override
    public List<Crumb> crumbs() {
        return crumbs;
    }

    private void show(BudgetPlace place) {
        removeAll();
        crumbs = List.of(new Crumb(getPageTitle(), null));
        reader.plan(place)
                .ifPresentOrElse(
                        plan -> show(place, budgets.sheet(place.asked(plan, reader.ownUnit()))),
                        () -> add(
                                new ViewHeader(getPageTitle(), ""),
                                new EmptyState(
                                        words.say("no-plan"),
                                        words.say("no-plan.why"),
                                        new PlaceLink("importar", words.say("import")))));
    }

    private void show(BudgetPlace place, BudgetSheet sheet) {
        crumbs = crumbs(place, sheet);
        add(header(place, sheet), new BudgetTabs(BudgetPlace.PATH, reader.keepsPlans(), words));
        add(new BudgetFilters(place, sheet, reader.plans(), sources(sheet), words));
        add(sheet.amounts().isNone() && sheet.unassigned().lines() == 0 ? empty(place) : body(place, sheet));
    }

    private ViewHeader header(BudgetPlace place, BudgetSheet sheet) {
        var years = sheet.years();
        var context = words.say(
                years.from() >= years.to() ? "context.one" : "context",
                sheet.card().plan().name(),
                String.valueOf(Math.min(years.from(), years.to())),
                String.valueOf(years.to()),
                words.unit());
        var header = new ViewHeader(
                place.goal() == null
                        ? getPageTitle()
                        : here(place, sheet).code() + " " + here(place, sheet).name(),
                context,
                new CutoffPicker(
                        place.question(),
                        sheet.card().asOf().cutoff(),
                        reader.today(),
                        words.format(),
                        asked -> go(place.asking(asked))),
                new BasisPicker(place.question(), asked -> place.asking(asked).address()),
                new KnownAtPicker(
                        reader.today(),
                        words.format(),
                        day -> go(place.asking(place.question().asKnownOn(day, reader.zone())))));
        return place.question().knownAt() == null
                ? header
                : KnownAtPicker.banner(
                        header,
                        words.moment(sheet.card().asOf().knownAt()),
                        place.asking(place.question().asKnown(null)).address());
    }

    private static void go(BudgetPlace place) {
        UI.getCurrentOrThrow().navigate(BudgetPlace.PATH, place.parameters());
    }

    private Div body(BudgetPlace place, BudgetSheet sheet) {
        var answers = questions
                .of(sheet.card().plan().code(), sheet.card().asOf().knownAt())
                .stream()
                .filter(each -> each.about().sector() == place.sector())
                .toList();
        var head = new Div(new BudgetMatrix(place, sheet, words), contradictions(place, sheet, answers));
        head.addClassName("budget-head");
        var goals = new GoalTable(place, sheet, words);
        var accounts = new AccountTable(place, budgets.accounts(sheet, place.goal()), words);
        var body = place.goal() == null
                ? new Div(figures(sheet), head, goals, accounts, new UnitTable(place, sheet, words))
                : new Div(new BudgetFigures(here(place, sheet), words), head, goals, accounts);
        body.addClassName("page-body");
        return body;
    }

    private BudgetFigures figures(BudgetSheet sheet) {
        var figures = new BudgetFigures(sheet, words);
        return sheet.asked().unit() == null ? figures.waiting(sheet.unassigned(), reader.keepsPlans()) : figures;
    }

    private static GoalBudget here(BudgetPlace place, BudgetSheet sheet) {
        var code = Objects.requireNonNull(place.goal());
        return sheet.goal(code).orElseThrow(() -> new GoalTable.NoGoal(code));
    }

    private ContradictionList contradictions(BudgetPlace place, BudgetSheet sheet, List<BudgetQuestion> answers) {
        return new ContradictionList(
                place,
                sheet,
                answers,
                words,
                reader.keepsPlans() ? contradiction -> ask(place, sheet, contradiction) : null);
    }

    private void ask(BudgetPlace place, BudgetSheet sheet, Contradiction contradiction) {
        new AskDialog(contradiction, sheet.asked(), questions, words, () -> show(place)).open();
    }

    private List<BudgetFilters.Source> sources(BudgetSheet sheet) {
        var asOf = sheet.card().asOf();
        return classifiers
                .dimensions(words.format().country(), Dimension.Kind.SOURCE, asOf.cutoff(), asOf.knownAt())
                .stream()
                .map(each -> new BudgetFilters.Source(each.code(), each.name()))
                .toList();
    }

    private Div empty(BudgetPlace place) {
        var narrowed = place.year() != null || place.source() != null || place.unit() != null || place.goal() != null;
        var all = new BudgetPlace(place.question(), null, place.sector(), null, BudgetPlace.EVERY_UNIT, null);
        var body = new Div(
                narrowed || reader.ownUnit().isPresent()
                        ? new EmptyState(
                                words.say("empty.narrowed"),
                                words.say("empty.narrowed.why"),
                                new PlaceLink(all.address(), words.say("empty.all")))
                        : new EmptyState(
                                words.say("empty"),
                                words.say("empty.why"),
                                new PlaceLink("importar", words.say("import"))));
        body.addClassName("page-body");
        return body;
    }

    private List<Crumb> crumbs(BudgetPlace place, BudgetSheet sheet) {
        var path = new ArrayList<Crumb>();
        for (var code = place.goal(); code != null; ) {
            var goal = sheet.goal(code).orElse(null);
            path.addFirst(new Crumb(
                    code, code.equals(place.goal()) ? null : place.at(code).address()));
            code = goal == null ? null : goal.goal().parentCode();
        }
        path.addFirst(
                new Crumb(getPageTitle(), path.isEmpty() ? null : place.at(null).address()));
        return path;
    }
}
