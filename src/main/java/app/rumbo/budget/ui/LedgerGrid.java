package app.rumbo.budget.ui;

import app.rumbo.budget.Assignments;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.LedgerFilter;
import app.rumbo.budget.LedgerLine;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PhoneColumns;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of expense, those with most money first, a page at a time. */
class LedgerGrid extends Grid<LedgerLine> {

    private static final Set<String> HEADED_ALIKE = Set.of("year", "current", "accrued");

    private final transient Assignments assignments;
    private final transient BudgetWords words;
    private final transient Map<String, String> areas;

    /** @param areas names of the management areas by code */
    LedgerGrid(Assignments assignments, BudgetWords words, Map<String, String> areas) {
        this.assignments = assignments;
        this.words = words;
        this.areas = areas;
        addClassName("queue-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.MULTI);
        setSizeFull();
        addColumn(LitRenderer.<LedgerLine>of("""
                        <span class="queue-item"><span>${item.account}</span><span class="small quiet">${item.name}</span></span>""")
                        .withProperty("account", LedgerLine::account)
                        .withProperty("name", line -> line.name() == null ? "" : line.name()))
                .setKey("account")
                .setHeader(words.say("account"))
                .setFlexGrow(2)
                .setWidth("160px");
        text("year", "68px", line -> String.valueOf(line.year()));
        text("where", "150px", this::where).setFlexGrow(1);
        text("centre", "130px", LedgerLine::costCentre).setFlexGrow(1);
        text("assigned-to", "180px", line -> line.goal() == null ? "" : line.goal())
                .setFlexGrow(2);
        text("current", "132px", line -> words.plain(line.amounts().current())).setTextAlign(ColumnTextAlign.END);
        text("accrued", "132px", line -> words.plain(line.amounts().accrued())).setTextAlign(ColumnTextAlign.END);
        PhoneColumns.without(this, "year", "where", "centre", "accrued");
        setEmptyStateComponent(new EmptyState(words.say("ledger.empty"), words.say("ledger.empty.why")));
    }

    /** Shows those lines; what was chosen is let go. */
    void narrow(LedgerFilter filter) {
        deselectAll();
        setItems(DataProvider.fromCallbacks(
                query -> assignments.page(filter, query.getOffset(), query.getLimit()).stream(), query -> {
                    query.getOffset();
                    query.getLimit();
                    return assignments.count(filter);
                }));
    }

    private String where(LedgerLine line) {
        return Stream.of(
                        words.say("sector." + line.sector().code()),
                        areas.getOrDefault(line.area(), line.area()),
                        line.source())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Column<LedgerLine> text(String key, String width, ValueProvider<LedgerLine, String> value) {
        return addColumn(value)
                .setKey(key)
                .setHeader(words.say(HEADED_ALIKE.contains(key) ? key : "ledger." + key))
                .setWidth(width)
                .setFlexGrow(0)
                .setTooltipGenerator(value::apply);
    }
}
