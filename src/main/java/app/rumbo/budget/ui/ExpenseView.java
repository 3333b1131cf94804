package app.rumbo.budget.ui;

import app.rumbo.accounts.Sector;
import app.rumbo.budget.AccountBudget;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.YearExpense;
import app.rumbo.budget.YearExpenses;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.KnownAtPicker;
import app.rumbo.shell.components.Question;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A year's whole expense of a sector by account, with and without goal: what reports on the budget are made from. */
@Route(ExpensePlace.PATH)
@RolesAllowed(Permissions.READ_PLANS)
class ExpenseView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    private final transient YearExpenses expenses;
    private final transient BudgetReader reader;
    private final transient BudgetWords words;
    private transient List<Crumb> crumbs = List.of();

    ExpenseView(YearExpenses expenses, BudgetReader reader, BudgetWords words) {
        this.expenses = expenses;
        this.reader = reader;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ExpensePlace.from(event.getLocation().getQueryParameters(), reader.zone()));
    }

    @Override
    public String getPageTitle() {
        return words.say("expense.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return crumbs;
    }

    private void show(ExpensePlace asked) {
        removeAll();
        var years = expenses.years(asked.knownAt());
        var year = asked.year() != null
                ? asked.year()
                : years.isEmpty() ? reader.today().getYear() : years.getFirst();
        var place = asked.inYear(year);
        var expense = expenses.of(year, place.sector(), place.account(), place.knownAt());
        crumbs = crumbs(place, expense);
        add(header(place, expense, years), new BudgetTabs(ExpensePlace.PATH, reader.keepsPlans(), words));
        var body = new Div(
                expense.isEmpty()
                        ? new EmptyState(
                                words.say("expense.none", String.valueOf(year), sector(place.sector())),
                                words.say("expense.none.why"))
                        : new ExpenseTables(place, expense, words));
        body.addClassName("page-body");
        add(body);
    }

    private ViewHeader header(ExpensePlace place, YearExpense expense, List<Integer> years) {
        var account = expense.account();
        var all = Stream.concat(Stream.of(expense.year()), years.stream())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        var header = new ViewHeader(
                account == null ? getPageTitle() : named(account),
                words.say("expense.context", String.valueOf(expense.year()), words.unit()),
                picker(
                        "year",
                        all,
                        String::valueOf,
                        expense.year(),
                        other -> place.inYear(other).within(null)),
                picker("sector", List.of(Sector.values()), this::sector, place.sector(), place::inSector),
                new KnownAtPicker(reader.today(), words.format(), day -> go(place.asKnown(endOf(day)))));
        return place.knownAt() == null
                ? header
                : KnownAtPicker.banner(
                        header,
                        words.moment(expense.knownAt()),
                        place.asKnown(null).address());
    }

    private java.time.@org.jspecify.annotations.Nullable Instant endOf(LocalDate day) {
        return new Question(null, null, false, null)
                .asKnownOn(day, reader.zone())
                .knownAt();
    }

    private <T> Select<T> picker(
            String name, List<T> items, Function<T, String> label, T shown, Function<T, ExpensePlace> to) {
        var picker = new Select<T>();
        picker.addClassName("cutoff-picker");
        picker.setAriaLabel(words.say(name));
        picker.setPrefixComponent(new Span(words.say(name)));
        picker.setItems(items);
        picker.setItemLabelGenerator(label::apply);
        picker.setValue(shown);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(to.apply(change.getValue()));
            }
        });
        return picker;
    }

    private static void go(ExpensePlace place) {
        UI.getCurrentOrThrow().navigate(ExpensePlace.PATH, place.parameters());
    }

    private List<Crumb> crumbs(ExpensePlace place, YearExpense expense) {
        var path = new ArrayList<Crumb>();
        var here = expense.account();
        path.add(new Crumb(words.say("title"), BudgetPlace.PATH));
        path.add(new Crumb(
                getPageTitle(), here == null ? null : place.within(null).address()));
        expense.above()
                .forEach(above -> path.add(new Crumb(
                        above.account().written(),
                        place.within(above.account().written()).address())));
        if (here != null) {
            path.add(new Crumb(here.account().written(), null));
        }
        return path;
    }

    private String sector(Sector sector) {
        return words.say("sector." + sector.code());
    }

    private static String named(AccountBudget account) {
        var name = account.name();
        return account.account().written() + (name == null ? "" : " " + name);
    }
}
