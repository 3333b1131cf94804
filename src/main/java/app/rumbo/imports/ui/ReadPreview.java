package app.rumbo.imports.ui;

import app.rumbo.imports.Cell;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.SourceRow;
import app.rumbo.imports.accounting.AccountingPreview;
import app.rumbo.imports.templates.MissingColumn;
import app.rumbo.imports.templates.TemplatePreview;
import app.rumbo.language.Language;
import app.rumbo.shell.components.EmptyState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;

/** What a template in the making reads out of the first rows, and which columns it looks for in vain. */
class ReadPreview extends Composite<Div> {

    private final Language language;
    private final Grid<SourceRow> rows = new Grid<>();
    private final UnorderedList problems = new UnorderedList();

    ReadPreview(Language language) {
        this.language = language;
        rows.addColumn(row -> row.sheet().title())
                .setHeader(getTranslation("imports.templates.read.sheet"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        rows.addColumn(SourceRow::number)
                .setHeader(getTranslation("imports.templates.read.row"))
                .setWidth("80px")
                .setFlexGrow(0);
        rows.addColumn(ReadPreview::summary).setHeader(getTranslation("imports.templates.read.what"));
        rows.setHeight("320px");
        rows.addThemeNames("compact");
        rows.setEmptyStateComponent(new EmptyState(
                getTranslation("imports.templates.read.none"), getTranslation("imports.templates.read.none.hint")));
        problems.addClassName("read-problems");
        getContent().add(problems, rows);
    }

    /** Shows it. */
    void show(TemplatePreview preview) {
        problems.removeAll();
        preview.missing().forEach(missing -> problems.add(new ListItem(sentence(missing))));
        preview.findings()
                .forEach(finding -> problems.add(new ListItem(getTranslation(
                        "imports.templates.read.finding",
                        Integer.toString(finding.row()),
                        finding.column(),
                        language.say(finding.key(), finding.arguments().toArray())))));
        rows.setItems(preview.rows());
    }

    /** Shows what would be read of an accounting file. */
    void show(AccountingPreview preview) {
        problems.removeAll();
        preview.problems().forEach(problem -> problems.add(new ListItem(sentence(problem))));
        rows.setItems(preview.rows());
    }

    private String sentence(ImportProblem problem) {
        var said = language.say(problem.key(), problem.arguments().toArray());
        var row = problem.row();
        var column = problem.column();
        return row == null || column == null
                ? said
                : getTranslation("imports.templates.read.finding", Integer.toString(row), column, said);
    }

    private String sentence(MissingColumn missing) {
        var nearest = missing.nearest();
        return nearest == null
                ? language.say("imports.problem.template-column-missing", missing.header())
                : language.say("imports.problem.template-column-nearest", missing.header(), nearest);
    }

    private static String summary(SourceRow row) {
        return row.cells().entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> entry.getKey().header() + ": " + text(entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String text(Cell cell) {
        return cell.text();
    }
}
