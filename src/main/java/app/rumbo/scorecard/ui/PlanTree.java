package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.ScoreHistory;
import app.rumbo.shell.components.PhoneColumns;
import app.rumbo.shell.components.Sparkline;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A plan as a tree: weight, light, score, the last twelve months, progress against what was programmed. */
class PlanTree extends TreeGrid<PlanRow> {

    private final transient PlanRows rows;
    private final transient ScoreHistory history;
    private final transient Words words;

    PlanTree(PlanRows rows, ScoreHistory history, Words words, List<String> levels) {
        this.rows = rows;
        this.history = history;
        this.words = words;
        addClassName("plan-tree");
        addThemeVariants(GridVariant.NO_BORDER);
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        columns(levels);
        addItemClickListener(click -> open(click.getItem()));
        PhoneColumns.without(this, "unit", "weight", "months", "progress");
        filter(row -> true, false);
    }

    /** Shows the rows that the filter leaves, opened as far as needed to see them. */
    final void filter(Predicate<PlanRow> filter, boolean opened) {
        setDataProvider(new TreeDataProvider<>(rows.tree(filter)));
        if (opened) {
            expandRecursively(rows.top(), 9);
        }
    }

    /** Opens the tree down to that goal and marks it. */
    void show(String goal) {
        var row = rows.goal(goal);
        if (row != null) {
            expand(rows.path(row));
            select(row);
        }
    }

    private void open(PlanRow row) {
        var cut = row.address().indexOf('?');
        var path = cut < 0 ? row.address() : row.address().substring(0, cut);
        var query = cut < 0 ? "" : row.address().substring(cut + 1);
        UI.getCurrentOrThrow().navigate(path, com.vaadin.flow.router.QueryParameters.fromString(query));
    }

    private void columns(List<String> levels) {
        column(name(), String.join(" › ", levels), "name").setFlexGrow(1).setWidth("160px");
        addColumn(PlanRow::unit)
                .setKey("unit")
                .setHeader(words.say("unit"))
                .setWidth("96px")
                .setFlexGrow(0);
        figure(row -> words.weight(row.weight()), "weight", words.say("weight"), "64px");
        column(light(), words.say("light"), "light").setWidth("136px").setFlexGrow(0);
        figure(row -> words.points(row.score()), "score", words.say("score.short"), "72px");
        column(spark(), words.say("twelve-months"), "months").setWidth("86px").setFlexGrow(0);
        column(progress(), words.say("progress.header"), "progress")
                .setWidth("150px")
                .setFlexGrow(0);
    }

    private Grid.Column<PlanRow> column(Renderer<PlanRow> renderer, String header, String key) {
        return addColumn(renderer).setKey(key).setHeader(header).setSortable(false);
    }

    private void figure(
            com.vaadin.flow.function.ValueProvider<PlanRow, String> value, String key, String header, String width) {
        addColumn(value)
                .setKey(key)
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0)
                .setPartNameGenerator(row -> row.level() == 1 || key.equals("score") ? "strong" : null);
    }

    private Renderer<PlanRow> name() {
        return LitRenderer.<PlanRow>of("""
                        <vaadin-grid-tree-toggle .leaf="${item.leaf}" .level="${model.level}" .expanded="${model.expanded}"
                            @click="${toggle}"></vaadin-grid-tree-toggle><a class="row-link ${item.style}" router-link
                            href="${item.address}"><span class="code">${item.code}</span> ${item.name}</a>""")
                .withProperty(
                        "leaf",
                        row -> !getTreeData().contains(row)
                                || getTreeData().getChildren(row).isEmpty())
                .withProperty("code", PlanRow::code)
                .withProperty("name", PlanRow::name)
                .withProperty("address", PlanRow::address)
                .withProperty(
                        "style", row -> (row.level() == 1 ? "strong" : "") + (row.suspended() ? " suspended" : ""))
                .withFunction("toggle", this::toggle);
    }

    private void toggle(PlanRow row) {
        if (isExpanded(row)) {
            collapse(row);
        } else {
            expand(row);
        }
    }

    private Renderer<PlanRow> light() {
        return LitRenderer.<PlanRow>of("""
                        <span class="light light-${item.sign}"><span class="sym sym-${item.sign}"
                            aria-hidden="true"></span>${item.word}</span>""")
                .withProperty("sign", row -> row.light().sign())
                .withProperty(
                        "word",
                        row -> row.suspended()
                                ? words.say("suspended")
                                : getTranslation(row.light().key()));
    }

    private Renderer<PlanRow> spark() {
        return LitRenderer.<PlanRow>of("""
                        <svg class="spark" width="66" height="18" viewBox="0 0 66 18" role="img" aria-label="${item.reading}"><path
                            d="${item.path}"></path><circle cx="${item.x}" cy="${item.y}" r="2.2"></circle></svg>""")
                .withProperty("path", row -> Sparkline.path(history.of(row.id())))
                .withProperty("x", row -> dot(row, 0))
                .withProperty("y", row -> dot(row, 1))
                .withProperty("reading", this::reading);
    }

    private String dot(PlanRow row, int axis) {
        var dot = Sparkline.dot(history.of(row.id()));
        return dot.isEmpty() ? "-9" : dot.get(axis);
    }

    private String reading(PlanRow row) {
        var scores = history.of(row.id());
        return scores.isEmpty()
                ? words.say("spark.none")
                : words.say("spark", words.percent(scores.getFirst()), words.percent(scores.getLast()));
    }

    private Renderer<PlanRow> progress() {
        return LitRenderer.<PlanRow>of("""
                        <span class="progress-cell"><span class="regla" role="img" aria-label="${item.reading}"><i class="bar"
                            style="inline-size:${item.bar}%"></i><i class="tick"
                            style="inset-inline-start:${item.tick}%"></i></span><span>${item.shown}</span></span>""")
                .withProperty("bar", row -> percent(row.progress()))
                .withProperty("tick", row -> percent(row.planned()))
                .withProperty("shown", row -> words.points(row.progress()))
                .withProperty(
                        "reading",
                        row -> words.say(
                                "progress.reading", words.percent(row.progress()), words.percent(row.planned())));
    }

    private static double percent(@Nullable BigDecimal fraction) {
        return fraction == null ? 0 : app.rumbo.shared.Ratio.asPercent(fraction).doubleValue();
    }
}
