package app.rumbo.imports.ui;

import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportRuns;
import app.rumbo.imports.RowChange;
import app.rumbo.language.Language;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an import did or would do: rows by sheet, every problem and warning with its place, and each change. */
class ImportResult extends Div {

    private static final int ROWS_SHOWN = 12;

    private final ImportOutcome outcome;
    private final Language language;
    private final Section summary;

    /** A problem or a warning in words. */
    private record Told(
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String value,
            String sentence) {}

    ImportResult(ImportRuns.Request request, ImportOutcome outcome, Language language) {
        this.outcome = outcome;
        this.language = language;
        this.summary = new Section(title(request.dryRun()), counts()).caption(request.fileName());
        addClassName("import-result");
        add(summary);
        if (!outcome.totals().isEmpty()) {
            add(new FileTotals(outcome.totals(), language));
        }
        told("imports.view.problems", "imports.view.sentence", problems());
        told("imports.view.warnings", "imports.view.notice", warnings());
        changes();
    }

    /** Whether anything would be created or updated. */
    boolean changesAnything() {
        return outcome.counts().values().stream().anyMatch(counts -> counts.created() + counts.updated() > 0);
    }

    /** Puts something to do beside the summary. */
    void offer(Component action) {
        summary.aside(action);
    }

    /** Offers to store what is shown. */
    void offerImport(Runnable action) {
        var rows = outcome.counts().values().stream()
                .mapToInt(counts -> counts.created() + counts.updated())
                .sum();
        var button = new ConfirmButton(
                getTranslation("imports.view.import"), getTranslation("imports.view.import-question", rows), action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        offer(button);
    }

    private String title(boolean dryRun) {
        if (!outcome.accepted()) {
            return getTranslation("imports.view.refused", outcome.problemCount());
        }
        if (!changesAnything()) {
            return getTranslation("imports.view.unchanged");
        }
        return getTranslation(dryRun ? "imports.view.preview" : "imports.view.stored");
    }

    private Component counts() {
        var sheet = new Sheet(getTranslation("imports.view.counts"))
                .styled("counts")
                .column(getTranslation("imports.view.sheet"))
                .figures(getTranslation("imports.view.created"))
                .figures(getTranslation("imports.view.updated"))
                .figures(getTranslation("imports.view.same"));
        outcome.counts()
                .forEach((name, counts) -> sheet.row()
                        .head(new Span(name.title()))
                        .figure(number(counts.created()), "strong")
                        .figure(number(counts.updated()), "strong")
                        .figure(number(counts.unchanged()), "quiet"));
        sheet.setVisible(!outcome.counts().isEmpty());
        return sheet;
    }

    private String number(int count) {
        return language.format().number(BigDecimal.valueOf(count), 0);
    }

    private List<Told> problems() {
        return outcome.problems().stream()
                .map(told -> new Told(
                        told.sheet(), told.row(), told.column(), told.value(), say(told.key(), told.arguments())))
                .toList();
    }

    private List<Told> warnings() {
        return outcome.warnings().stream()
                .map(told -> new Told(
                        told.sheet(), told.row(), told.column(), told.value(), say(told.key(), told.arguments())))
                .toList();
    }

    private String say(String key, List<Object> arguments) {
        return language.say(key, arguments.toArray());
    }

    private void told(String title, String sentences, List<Told> told) {
        if (told.isEmpty()) {
            return;
        }
        var grid = new Grid<Told>();
        column(grid, "imports.view.sheet", Told::sheet);
        column(grid, "imports.view.row", Told::row);
        column(grid, "imports.view.column", Told::column);
        column(grid, "imports.view.value", Told::value);
        grid.addColumn(Told::sentence).setHeader(getTranslation(sentences)).setFlexGrow(4);
        grid.addThemeNames("wrap-cell-content", "no-border");
        grid.setItems(told);
        grid.setAllRowsVisible(told.size() <= ROWS_SHOWN);
        add(new Section(getTranslation(title, told.size()), grid));
    }

    private void changes() {
        if (outcome.changes().isEmpty() || !outcome.accepted()) {
            return;
        }
        var grid = new Grid<RowChange>();
        column(grid, "imports.view.sheet", change -> change.sheet().title());
        column(grid, "imports.view.row", RowChange::row);
        column(grid, "imports.view.key", RowChange::key);
        column(
                grid,
                "imports.view.kind",
                change -> getTranslation(change.created() ? "imports.view.kind-new" : "imports.view.kind-changed"));
        grid.addColumn(this::fields)
                .setHeader(getTranslation("imports.view.fields"))
                .setFlexGrow(4);
        grid.addThemeNames("wrap-cell-content", "no-border");
        grid.setItems(outcome.changes());
        grid.setAllRowsVisible(outcome.changes().size() <= ROWS_SHOWN);
        add(new Section(getTranslation("imports.view.changes"), grid));
    }

    private String fields(RowChange change) {
        return change.fields().stream()
                .map(field -> change.created() && field.before() == null
                        ? field.column().header() + ": " + said(field.after())
                        : field.column().header() + ": " + said(field.before()) + " → " + said(field.after()))
                .collect(Collectors.joining("; "));
    }

    private static String said(@Nullable String value) {
        return value == null ? "–" : value;
    }

    private <T> void column(
            Grid<T> grid, String key, com.vaadin.flow.function.ValueProvider<T, @Nullable Object> value) {
        grid.addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true);
    }
}
