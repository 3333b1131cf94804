package app.rumbo.budget.ui;

import app.rumbo.budget.Assignment;
import app.rumbo.budget.Assignments;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.LedgerFilter;
import app.rumbo.budget.LedgerFilter.Which;
import app.rumbo.budget.LedgerLine;
import app.rumbo.budget.ManagementAreas;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lines of expense that no rule gave a goal, to be given one by hand; and those that have one, to be given another. */
@Route(UnassignedView.PATH)
@RolesAllowed(Permissions.EDIT_PLANS)
class UnassignedView extends Div implements HasDynamicTitle, Crumbs {

    static final String PATH = "presupuesto/por-asignar";

    private final transient Assignments assignments;
    private final transient BudgetWords words;
    private final LedgerGrid grid;
    private final AssignBar bar;
    private final LedgerTotalsLine totals;
    private transient LedgerFilter filter = LedgerFilter.WAITING;

    UnassignedView(Assignments assignments, BudgetWords words, ManagementAreas areas) {
        this.assignments = assignments;
        this.words = words;
        addClassNames("page", "full");
        grid = new LedgerGrid(assignments, words, areas.names());
        totals = new LedgerTotalsLine(words);
        bar = new AssignBar(words, this::assignChosen, this::assignAll, this::release);
        grid.addSelectionListener(_ -> tell());
        var filters = new LedgerFilters(assignments.years(), words, this::narrow);
        var body = new Div(totals, filters, bar, grid);
        body.addClassNames("page-body", "flush");
        add(
                new ViewHeader(getPageTitle(), words.say("unassigned.context", words.currency())),
                new BudgetTabs(PATH, true, words),
                body);
        narrow(filter);
    }

    @Override
    public String getPageTitle() {
        return words.say("unassigned.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(words.say("title"), BudgetPlace.PATH), new Crumb(getPageTitle(), null));
    }

    private void narrow(LedgerFilter to) {
        filter = to;
        grid.narrow(to);
        totals.show(assignments.totals(to));
        tell();
    }

    private void tell() {
        bar.show(grid.getSelectedItems().size(), assignments.count(filter), filter.which());
    }

    private Set<UUID> chosen() {
        return grid.getSelectedItems().stream().map(LedgerLine::id).collect(Collectors.toSet());
    }

    private void assignChosen() {
        var lines = chosen();
        new AssignDialog(lines.size(), assignments.goals(), words, goal -> done(assignments.assign(lines, goal)))
                .open();
    }

    private void assignAll() {
        new AssignDialog(
                        assignments.count(filter),
                        assignments.goals(),
                        words,
                        goal -> done(assignments.assignAll(filter, goal)))
                .open();
    }

    private void release() {
        assignments.release(chosen());
        Notices.done(words.say("released"));
        narrow(filter);
    }

    private void done(Assignment assignment) {
        narrow(filter);
        new UndoNotice(
                        words.say(
                                assignment.lines().size() == 1 ? "assigned.one" : "assigned",
                                words.count(assignment.lines().size()),
                                assignment.goal().label()),
                        words,
                        () -> {
                            assignments.undo(assignment);
                            narrow(filter);
                        })
                .open();
    }

    /** How the filter of lines with a goal differs from that of those without is told by the bar. */
    static boolean mayRelease(Which which) {
        return which == Which.BY_HAND;
    }
}
