package app.rumbo.imports.ui;

import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportRuns;
import app.rumbo.imports.MarkedWorkbooks;
import app.rumbo.imports.WorkbookExport;
import app.rumbo.language.Language;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** Brings a workbook in: first what it would change and all that is wrong with it, then, on a word, the import. */
@Route("importar")
@Menu(title = "imports.view.title", order = 15, icon = "import")
@RolesAllowed(Permissions.IMPORT)
class ImportView extends Div implements HasDynamicTitle {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportRuns runs;
    private final MarkedWorkbooks marked;
    private final WorkbookExport export;
    private final Language language;
    private final Div stage = new Div();
    private final PastRuns past;
    private @Nullable File file;

    ImportView(ImportRuns runs, MarkedWorkbooks marked, WorkbookExport export, Language language) {
        this.runs = runs;
        this.marked = marked;
        this.export = export;
        this.language = language;
        this.past = new PastRuns(runs, language);
        addClassName("page");
        var body = new Div(new Paragraph(getTranslation("imports.view.hint")), upload(), stage, past);
        body.addClassName("page-body");
        add(new ViewHeader(getPageTitle(), getTranslation("imports.view.context"), filled(), empty()), body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.view.title");
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        forget();
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((metadata, received) -> check(received, metadata.fileName())));
        upload.setUploadButton(new Button(getTranslation("imports.view.choose")));
        upload.setDropLabel(new Span(getTranslation("imports.view.drop")));
        upload.setAcceptedFileExtensions(".xlsx");
        return upload;
    }

    private Anchor filled() {
        return download("rumbo.xlsx", "imports.view.export", out -> export.writeFilled(null, out));
    }

    private Anchor empty() {
        return download("rumbo-plantilla.xlsx", "imports.view.template", export::writeEmpty);
    }

    /** Something that writes a file for the reader. */
    private interface Writing extends java.io.Serializable {
        void to(java.io.OutputStream out) throws IOException;
    }

    private Anchor download(String name, String words, Writing writing) {
        var handler = (DownloadHandler) event -> {
            event.setFileName(name);
            event.setContentType(XLSX);
            writing.to(event.getOutputStream());
        };
        return new Anchor(handler, getTranslation(words));
    }

    private void check(File received, String name) {
        forget();
        file = received;
        run(new ImportRuns.Request(received.toPath(), name, null, null, true));
    }

    private void run(ImportRuns.Request request) {
        stage.removeAll();
        stage.add(new RunningImport(runs, runs.start(request), outcome -> show(request, outcome), this::failed));
    }

    private void show(ImportRuns.Request request, ImportOutcome outcome) {
        stage.removeAll();
        past.refresh();
        if (!request.dryRun() && outcome.accepted()) {
            Notices.done(getTranslation("imports.view.done", request.fileName()));
        }
        var result = new ImportResult(outcome, request.dryRun(), language);
        if (!outcome.accepted()) {
            result.offer(download(
                    "por-corregir-" + request.fileName(),
                    "imports.view.marked",
                    out -> marked.write(request.file(), outcome.problems(), out)));
        } else if (request.dryRun() && result.changesAnything()) {
            result.offerImport(() -> run(new ImportRuns.Request(
                    request.file(), request.fileName(), request.template(), request.plan(), false)));
        }
        stage.add(result);
    }

    private void failed() {
        stage.removeAll();
        past.refresh();
        Notices.error(getTranslation("imports.view.failed"));
    }

    private void forget() {
        if (file != null) {
            try {
                Files.deleteIfExists(file.toPath());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            file = null;
        }
    }
}
