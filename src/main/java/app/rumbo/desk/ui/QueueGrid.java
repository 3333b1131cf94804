package app.rumbo.desk.ui;

import app.rumbo.desk.OddityWords;
import app.rumbo.desk.QueueOrder;
import app.rumbo.desk.QueueRow;
import app.rumbo.measurements.EntryId;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Sparkline;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What arrived, row by row: arrows move, Enter opens, V validates, O observes. */
class QueueGrid extends Grid<QueueRow> {

    private static final int PAGE = 50;
    private static final List<String> BESIDE_PANEL = List.of("unit", "previous", "trend", "files", "sent");
    private static final List<String> ON_PHONE = List.of("value", "light");

    private final transient DeskWords words;
    private final transient OddityWords odd;
    private transient @Nullable QueueRow focused;
    private boolean phone;
    private boolean panel;

    QueueGrid(DeskWords words, OddityWords odd) {
        this.words = words;
        this.odd = odd;
        addClassName("queue-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSizeFull();
        setPageSize(PAGE);
        setSelectionMode(SelectionMode.MULTI);
        setMultiSort(false);
        columns();
        addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        setEmptyStateComponent(new EmptyState(words.say("queue.empty"), words.say("queue.empty.why")));
        addAttachListener(attached -> {
            fit(attached.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth());
            attached.getUI().getPage().addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
        });
    }

    /** Does something with the row in focus when that key is pressed in the grid. */
    void whenPressed(Key key, Consumer<QueueRow> work) {
        Shortcuts.addShortcutListener(
                        this,
                        () -> {
                            if (focused != null) {
                                work.accept(focused);
                            }
                        },
                        key)
                .listenOn(this);
    }

    /** In which order it is read now. */
    QueueOrder order() {
        return getSortOrder().stream()
                .findFirst()
                .map(sort -> new QueueOrder(
                        QueueOrder.By.valueOf(sort.getSorted().getKey().toUpperCase(java.util.Locale.ROOT)),
                        sort.getDirection() == SortDirection.DESCENDING))
                .orElse(QueueOrder.ARRIVAL);
    }

    /** Leaves room for the panel beside it. */
    void beside(boolean open) {
        panel = open;
        arrange();
    }

    private void fit(int width) {
        phone = width > 0 && width < 800;
        arrange();
    }

    private void arrange() {
        getColumns().stream()
                .filter(column -> column.getKey() != null)
                .forEach(column -> column.setVisible(column.getKey().equals("item")
                        || (phone
                                ? ON_PHONE.contains(column.getKey())
                                : !panel || !BESIDE_PANEL.contains(column.getKey()))));
    }

    private void columns() {
        addColumn(item())
                .setKey("item")
                .setHeader(words.say("queue.item"))
                .setFlexGrow(1)
                .setWidth("150px")
                .setSortProperty(QueueOrder.By.ITEM.name());
        text(QueueGrid::unit, "unit", "112px").setSortProperty(QueueOrder.By.UNIT.name());
        text(row -> words.said(row.entry()), "period", "116px").setSortProperty(QueueOrder.By.PERIOD.name());
        figure(value(), "value", "84px");
        figure(row -> words.brief(row.promised()), "target", "76px");
        addColumn(light())
                .setKey("light")
                .setHeader(words.say("queue.light"))
                .setWidth("112px")
                .setFlexGrow(0);
        figure(row -> words.brief(row.previous()), "previous", "80px");
        addColumn(trend())
                .setKey("trend")
                .setHeader(words.say("queue.trend"))
                .setWidth("90px")
                .setFlexGrow(0);
        figure(row -> row.files() == 0 ? "–" : String.valueOf(row.files()), "files", "58px");
        addColumn(odd())
                .setKey("odd")
                .setHeader(words.say("queue.odd"))
                .setWidth("136px")
                .setFlexGrow(0);
        addColumn(sent())
                .setKey("sent")
                .setHeader(words.say("queue.sent"))
                .setWidth("136px")
                .setFlexGrow(0)
                .setSortProperty(QueueOrder.By.ARRIVED.name());
    }

    private static String unit(QueueRow row) {
        var code = row.place().unitCode();
        return code == null ? "–" : code;
    }

    private Column<QueueRow> text(ValueProvider<QueueRow, String> value, String key, String width) {
        return addColumn(value)
                .setKey(key)
                .setHeader(words.say("queue." + key))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private void figure(ValueProvider<QueueRow, String> value, String key, String width) {
        text(value, key, width).setTextAlign(ColumnTextAlign.END);
    }

    private void figure(Renderer<QueueRow> value, String key, String width) {
        addColumn(value)
                .setKey(key)
                .setHeader(words.say("queue." + key))
                .setWidth(width)
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
    }

    private Renderer<QueueRow> item() {
        return LitRenderer.<QueueRow>of("""
                        <span class="queue-item"><a class="row-link" router-link href="${item.address}"
                            title="${item.name}">${item.name}</a><span class="small quiet">${item.about}</span></span>""")
                .withProperty("address", row -> address(row.entry().id()))
                .withProperty("name", row -> row.entry().item().name())
                .withProperty("about", this::about);
    }

    static String address(EntryId id) {
        return ValidationView.PATH + "?" + ValidationView.ENTRY + "=" + id.value();
    }

    private String about(QueueRow row) {
        var code = row.entry().item().code();
        var about = phone ? code + " · " + unit(row) + " · " + words.said(row.entry()) : code;
        return row.awaitsDirector() ? about + " · " + words.say("queue.awaits") : about;
    }

    private Renderer<QueueRow> value() {
        return LitRenderer.<QueueRow>of("""
                        <span class="queue-value"><b>${item.value}</b><span class="small quiet">${item.ratio}</span></span>""")
                .withProperty("value", row -> words.brief(row.verdict().figure()))
                .withProperty("ratio", row -> words.ratio(row.entry().figures()));
    }

    private Renderer<QueueRow> light() {
        return LitRenderer.<QueueRow>of("""
                        <span class="light light-${item.sign}"><span class="sym sym-${item.sign}"
                            aria-hidden="true"></span>${item.word}</span>""")
                .withProperty(
                        "sign", row -> DeskWords.light(row.verdict().light()).sign())
                .withProperty(
                        "word", row -> words.word(DeskWords.light(row.verdict().light())));
    }

    private Renderer<QueueRow> trend() {
        return LitRenderer.<QueueRow>of("""
                        <svg class="spark" width="66" height="18" viewBox="0 0 66 18" role="img" aria-label="${item.reading}"><path
                            d="${item.path}"></path><circle cx="${item.x}" cy="${item.y}" r="2.2"></circle></svg>""")
                .withProperty("path", row -> Sparkline.path(row.trend()))
                .withProperty("x", row -> dot(row, 0))
                .withProperty("y", row -> dot(row, 1))
                .withProperty("reading", this::reading);
    }

    private static String dot(QueueRow row, int axis) {
        var dot = Sparkline.dot(row.trend());
        return dot.isEmpty() ? "-9" : dot.get(axis);
    }

    private String reading(QueueRow row) {
        var trend = row.trend();
        return words.say(
                "queue.trend.reading",
                String.valueOf(trend.size()),
                words.brief(trend.getFirst()),
                words.brief(trend.getLast()));
    }

    private Renderer<QueueRow> odd() {
        return LitRenderer.<QueueRow>of("""
                        <span class="odd-tags" title="${item.why}">${item.tags.map(tag =>
                            html`<span class="odd-tag">${tag}</span>`)}</span>""")
                .withProperty(
                        "tags", row -> row.oddities().stream().map(odd::tag).toList())
                .withProperty(
                        "why", row -> row.oddities().stream().map(odd::sentence).collect(Collectors.joining(" ")));
    }

    private Renderer<QueueRow> sent() {
        return LitRenderer.<QueueRow>of("""
                        <span class="queue-item"><span>${item.by}</span><span class="small quiet">${item.at}</span></span>""")
                .withProperty("by", row -> row.submittedBy() == null ? row.enteredBy() : row.submittedBy())
                .withProperty("at", row -> {
                    var submission = row.entry().submission();
                    return submission == null ? "" : words.moment(submission.at());
                });
    }
}
