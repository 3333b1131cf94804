package app.rumbo.imports.ui;

import app.rumbo.imports.ImportRuns;
import app.rumbo.language.Language;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PhoneColumns;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;

/** The imports that were run: who, when, which file, and what came of it. */
class PastRuns extends Composite<Div> {

    private static final int LATEST = 50;

    private final ImportRuns runs;
    private final Grid<ImportRuns.Past> grid = new Grid<>();

    PastRuns(ImportRuns runs, Language language) {
        this.runs = runs;
        grid.addColumn(run -> language.moment(run.finishedAt()))
                .setHeader(getTranslation("imports.view.when"))
                .setAutoWidth(true);
        grid.addColumn(ImportRuns.Past::username)
                .setKey("who")
                .setHeader(getTranslation("imports.view.who"))
                .setAutoWidth(true);
        grid.addColumn(ImportRuns.Past::fileName)
                .setHeader(getTranslation("imports.view.file"))
                .setFlexGrow(2);
        grid.addColumn(run -> run.template() == null ? "" : run.template())
                .setKey("template")
                .setHeader(getTranslation("imports.view.template-used"))
                .setAutoWidth(true);
        grid.addColumn(this::outcome)
                .setHeader(getTranslation("imports.view.outcome"))
                .setFlexGrow(3);
        grid.addThemeNames("wrap-cell-content", "no-border");
        grid.setAllRowsVisible(true);
        PhoneColumns.without(grid, "who", "template");
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("imports.view.no-runs"), getTranslation("imports.view.no-runs-hint")));
        getContent().add(new Section(getTranslation("imports.view.past"), grid));
        refresh();
    }

    /** Asks again. */
    final void refresh() {
        grid.setItems(runs.past(LATEST));
    }

    private String outcome(ImportRuns.Past run) {
        return switch (run.outcome()) {
            case "accepted" ->
                getTranslation(
                        run.dryRun() ? "imports.view.run-tried" : "imports.view.run-stored",
                        run.created(),
                        run.updated());
            case "refused" -> getTranslation("imports.view.run-refused", run.problems());
            default -> getTranslation("imports.view.run-failed");
        };
    }
}
