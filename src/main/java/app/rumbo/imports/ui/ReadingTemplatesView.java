package app.rumbo.imports.ui;

import app.rumbo.imports.UnusableFile;
import app.rumbo.imports.accounting.AccountingBench;
import app.rumbo.imports.templates.ReadingTemplates;
import app.rumbo.language.Language;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.PhoneColumns;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reading templates there are, and the bench on which one is made from a file of the municipality's own. */
@Route("importar/plantillas")
@RolesAllowed(Permissions.EDIT_PLANS)
class ReadingTemplatesView extends Div implements HasDynamicTitle {

    private final ReadingTemplates templates;
    private final AccountingBench accounting;
    private final Language language;
    private final Clock clock;
    private final Grid<ReadingTemplates.Summary> list = new Grid<>();
    private final Div bench = new Div();
    private @Nullable File file;

    ReadingTemplatesView(ReadingTemplates templates, AccountingBench accounting, Language language, Clock clock) {
        this.templates = templates;
        this.accounting = accounting;
        this.language = language;
        this.clock = clock;
        addClassName("page");
        columns();
        var body = new Div(new Paragraph(getTranslation("imports.templates.hint")), upload(), bench, list);
        body.addClassName("page-body");
        add(new ViewHeader(getPageTitle(), getTranslation("imports.templates.context")), body);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.templates.title");
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        forget();
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.toTempFile((metadata, received) -> {
            upload.clearFileList();
            open(received, metadata.fileName());
        }));
        upload.setUploadButton(new Button(getTranslation("imports.templates.upload")));
        upload.setDropLabel(new com.vaadin.flow.component.html.Span(getTranslation("imports.templates.drop")));
        upload.setAcceptedFileExtensions(".xlsx", ".xls", ".csv", ".txt");
        return upload;
    }

    private void open(File received, String name) {
        forget();
        file = received;
        bench.removeAll();
        try {
            bench.add(new TemplateBench(
                    received.toPath(), name, templates, accounting, language, clock, this::use, this::show));
        } catch (UnusableFile unusable) {
            Notices.error(language.say(unusable));
        }
    }

    private void use(String code) {
        UI.getCurrent().navigate("importar", QueryParameters.simple(Map.of("plantilla", code)));
    }

    private void columns() {
        list.addThemeNames("no-border", "wrap-cell-content");
        list.setAllRowsVisible(true);
        list.addColumn(ReadingTemplates.Summary::name)
                .setHeader(getTranslation("imports.templates.name"))
                .setFlexGrow(3);
        list.addColumn(ReadingTemplates.Summary::code)
                .setKey("code")
                .setHeader(getTranslation("imports.templates.code"))
                .setAutoWidth(true);
        list.addColumn(this::holds)
                .setKey("plan")
                .setHeader(getTranslation("imports.templates.plan"))
                .setFlexGrow(2);
        list.addColumn(template -> getTranslation("imports.templates." + (template.shipped() ? "shipped" : "own")))
                .setHeader(getTranslation("imports.templates.origin"))
                .setAutoWidth(true);
        list.addComponentColumn(this::actions)
                .setHeader(getTranslation("imports.templates.action"))
                .setAutoWidth(true);
        PhoneColumns.without(list, "code", "plan");
        list.setEmptyStateComponent(new EmptyState(
                getTranslation("imports.templates.none"), getTranslation("imports.templates.none.hint")));
    }

    private String holds(ReadingTemplates.Summary template) {
        return template.isAccounting()
                ? getTranslation("imports.loads.kind." + template.content())
                : template.planName();
    }

    private Div actions(ReadingTemplates.Summary template) {
        var use = new Button(getTranslation("imports.templates.use"), click -> use(template.code()));
        use.setAriaLabel(getTranslation("imports.templates.use-that", template.name()));
        var text = new Button(
                getTranslation("imports.templates.text"),
                click -> new TemplateDialog(template.code(), templates, language, this::show).open());
        text.setAriaLabel(getTranslation("imports.templates.text-of", template.name()));
        var actions = new Div(use, text);
        actions.addClassName("row-actions");
        if (!template.shipped()) {
            var drop = new ConfirmButton(
                    getTranslation("imports.templates.drop-it"),
                    getTranslation("imports.templates.drop-question", template.name()),
                    () -> drop(template));
            drop.setAriaLabel(getTranslation("imports.templates.drop-that", template.name()));
            actions.add(drop);
        }
        return actions;
    }

    private void drop(ReadingTemplates.Summary template) {
        templates.drop(template.code());
        Notices.done(getTranslation("imports.templates.dropped", template.name()));
        show();
    }

    private void show() {
        list.setItems(templates.all());
    }

    private void forget() {
        if (file != null && !file.delete()) {
            file.deleteOnExit();
        }
        file = null;
    }
}
