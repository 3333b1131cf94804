package app.rumbo.accounts.ui;

import app.rumbo.accounts.ClassifierFile;
import app.rumbo.accounts.ClassifierOutcome;
import app.rumbo.accounts.ClassifierPart;
import app.rumbo.accounts.ClassifierProblem;
import app.rumbo.shared.DomainException;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.util.List;
import java.util.Objects;

/** Brings a classifier in from a spreadsheet: what it would do is shown first, all of it or nothing is stored. */
class ClassifierImportDialog extends Dialog {

    private static final int SHOWN = 200;

    private final transient ClassifierDesk desk;
    private final transient ClassifierPart part;
    private final transient Runnable changed;
    private final Div found = new Div();
    private final Button store = new Button();
    private transient ClassifierFile file = new ClassifierFile("", "", List.of());

    ClassifierImportDialog(ClassifierDesk desk, ClassifierPart part, Runnable changed) {
        this.desk = desk;
        this.part = part;
        this.changed = changed;
        setHeaderTitle(getTranslation("accounts.import.title", getTranslation("accounts.part." + part)));
        setWidth("760px");
        var upload = new Upload(UploadHandler.toTempFile((metadata, chosen) -> take(chosen, metadata.fileName())));
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("accounts.import.choose")));
        upload.setDropLabel(new Span(getTranslation("accounts.import.drop")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(new Paragraph(getTranslation("accounts.import.hint")), upload, found);
        store.setVisible(false);
        store.setDisableOnClick(true);
        store.addThemeVariants(ButtonVariant.PRIMARY);
        store.addClickListener(click -> store());
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), store);
    }

    private void take(File chosen, String name) {
        found.removeAll();
        store.setVisible(false);
        try {
            file = desk.read(chosen.toPath(), name);
            show(desk.preview(part, file));
        } catch (DomainException unusable) {
            found.add(new Paragraph(desk.language().say(unusable)));
        } finally {
            chosen.deleteOnExit();
        }
    }

    private void show(ClassifierOutcome outcome) {
        if (!outcome.accepted()) {
            found.add(
                    new Paragraph(getTranslation(
                            "accounts.import.refused", outcome.problems().size())),
                    problems(outcome));
            return;
        }
        found.add(new Paragraph(
                getTranslation("accounts.import.would", outcome.created(), outcome.changed(), outcome.unchanged())));
        if (!outcome.changes().isEmpty()) {
            found.add(changes(outcome));
            store.setText(
                    getTranslation("accounts.import.store", outcome.changes().size()));
            store.setEnabled(true);
            store.setVisible(true);
        }
    }

    private Component problems(ClassifierOutcome outcome) {
        var sheet = new Sheet(getTranslation("accounts.import.problems"))
                .figures(getTranslation("accounts.import.row"))
                .column(getTranslation("accounts.import.column"))
                .column(getTranslation("accounts.import.value"))
                .column(getTranslation("accounts.import.problem"));
        outcome.problems().stream()
                .limit(SHOWN)
                .forEach(problem -> sheet.row()
                        .figure(String.valueOf(problem.row()))
                        .text(problem.column())
                        .text(Objects.requireNonNullElse(problem.value(), ""))
                        .text(sentence(problem)));
        return sheet;
    }

    private String sentence(ClassifierProblem problem) {
        return desk.language().say(problem.key(), problem.arguments().toArray());
    }

    private Component changes(ClassifierOutcome outcome) {
        var sheet = new Sheet(getTranslation("accounts.import.changes"))
                .column(getTranslation("accounts.code"))
                .column(getTranslation("accounts.name"))
                .column(getTranslation("accounts.import.what"));
        outcome.changes().stream()
                .limit(SHOWN)
                .forEach(change -> sheet.row()
                        .head(new Span(change.after().code()))
                        .text(change.after().name())
                        .text(getTranslation(change.isNew() ? "accounts.import.new" : "accounts.import.changed")));
        return sheet;
    }

    private void store() {
        var outcome = desk.apply(part, file);
        close();
        changed.run();
        Notices.done(getTranslation("accounts.import.done", outcome.created(), outcome.changed()));
    }
}
