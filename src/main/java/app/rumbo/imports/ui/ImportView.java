package app.rumbo.imports.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportRuns;
import app.rumbo.imports.MarkedWorkbooks;
import app.rumbo.imports.RunState;
import app.rumbo.imports.WorkbookExport;
import app.rumbo.imports.templates.ReadingTemplates;
import app.rumbo.language.Language;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.UUID;

/**
 * Brings a workbook in: first what it would change and all that is wrong with it, then, on a word, the import. Whoever
 * leaves the page meanwhile finds their import again.
 */
@Route("importar")
@Menu(title = "imports.view.title", order = 15, icon = "import")
@RolesAllowed(Permissions.IMPORT)
class ImportView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportRuns runs;
    private final MarkedWorkbooks marked;
    private final Language language;
    private final FileChoice choice;
    private final Div stage = new Div();
    private final PastRuns past;

    ImportView(
            ImportRuns runs,
            ReadingTemplates templates,
            MarkedWorkbooks marked,
            WorkbookExport export,
            CurrentUser user,
            Language language) {

        this.runs = runs;
        this.marked = marked;
        this.language = language;
        this.choice = new FileChoice(templates.all(), language, this::check);
        this.past = new PastRuns(runs, language);
        addClassName("page");
        stage.addClassName("stage");
        var body = new Div(new Paragraph(getTranslation("imports.view.hint")), choice, stage, past);
        body.addClassName("page-body");
        var header = new ViewHeader(
                getPageTitle(),
                getTranslation("imports.view.context"),
                download("rumbo.xlsx", "imports.view.export", out -> export.writeFilled(null, out)),
                download("rumbo-plantilla.xlsx", "imports.view.template", export::writeEmpty));
        if (user.may(Permissions.EDIT_PLANS)) {
            var bench = new PlaceLink("importar/plantillas", getTranslation("imports.templates.title"));
            bench.addClassName("tool-link");
            header.tool(bench);
        }
        add(header, body);
        runs.latest().ifPresent(this::watch);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("plantilla").ifPresent(choice::choose);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.view.title");
    }

    private void check(FileChoice.Choice choice) {
        runs.letGo();
        watch(runs.start(new ImportRuns.Request(
                choice.file().toPath(),
                choice.name(),
                choice.template(),
                choice.plan(),
                choice.year(),
                choice.month(),
                true)));
    }

    private void watch(UUID run) {
        stage.removeAll();
        stage.add(new RunningImport(runs, run, this::ended));
    }

    private void ended(RunState state) {
        stage.removeAll();
        past.refresh();
        var outcome = state.outcome();
        if (outcome == null) {
            runs.letGo();
            Notices.error(getTranslation("imports.view.failed"));
        } else {
            show(state.request(), outcome);
        }
    }

    private void show(ImportRuns.Request request, ImportOutcome outcome) {
        var result = new ImportResult(request, outcome, language);
        result.offer(new Button(getTranslation("imports.view.close"), click -> close()));
        if (request.template() == null && outcome.hasProblemsInCells()) {
            result.offer(download(
                    "por-corregir-" + request.fileName(),
                    "imports.view.marked",
                    out -> marked.write(request.file(), outcome.problems(), out)));
        } else if (outcome.accepted() && request.dryRun() && result.changesAnything()) {
            result.offerImport(() -> watch(runs.start(request.forReal())));
        }
        stage.add(result);
    }

    private void close() {
        runs.letGo();
        stage.removeAll();
    }

    /** Something that writes a file for the reader. */
    private interface Writing extends Serializable {
        void to(OutputStream out) throws IOException;
    }

    private Anchor download(String name, String words, Writing writing) {
        var handler = (DownloadHandler) event -> {
            event.setFileName(name);
            event.setContentType(XLSX);
            writing.to(event.getOutputStream());
        };
        var link = new Anchor(handler, getTranslation(words));
        link.addClassName("tool-link");
        return link;
    }
}
