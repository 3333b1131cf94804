package app.rumbo.imports.ui;

import app.rumbo.imports.templates.ReadingTemplates;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is brought in and how it is read: the exchange workbook, or a sheet of one's own through a template. */
class FileChoice extends Composite<Div> {

    /** Takes the file that was chosen. */
    @FunctionalInterface
    interface Chosen {

        /**
         * @param template code of the reading template; null for an exchange workbook
         * @param plan code of the plan to read into; null for the template's own
         */
        void file(File file, String name, @Nullable String template, @Nullable String plan);
    }

    private final Chosen chosen;
    private final Select<ReadingTemplates.Summary> template = new Select<>();
    private final TextField plan = new TextField();
    private final Upload upload;

    FileChoice(List<ReadingTemplates.Summary> templates, Chosen chosen) {
        this.chosen = chosen;
        this.upload = new Upload(UploadHandler.toTempFile((metadata, file) -> take(file, metadata.fileName())));
        template.setLabel(getTranslation("imports.view.format"));
        template.setItems(templates);
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption(getTranslation("imports.view.format.exchange"));
        template.setPlaceholder(getTranslation("imports.view.format.exchange"));
        template.setItemLabelGenerator(
                each -> each == null ? getTranslation("imports.view.format.exchange") : each.name());
        template.addValueChangeListener(change -> show(change.getValue()));
        plan.setLabel(getTranslation("imports.view.plan"));
        plan.setHelperText(getTranslation("imports.view.plan.hint"));
        var button = new Button(getTranslation("imports.view.choose"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("imports.view.drop")));
        var how = new Div(template, plan);
        how.addClassName("file-format");
        getContent().addClassName("file-choice");
        getContent().add(how, upload);
        show(null);
    }

    /** Chooses the template of that code, where there is one. */
    void choose(String code) {
        template.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .ifPresent(template::setValue);
    }

    private void show(ReadingTemplates.@Nullable Summary through) {
        plan.setVisible(through != null);
        plan.setValue(through == null ? "" : through.plan());
        if (through == null) {
            upload.setAcceptedFileExtensions(".xlsx");
        } else {
            upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt");
        }
    }

    private void take(File file, String name) {
        file.deleteOnExit();
        upload.clearFileList();
        var through = template.getValue();
        if (through == null) {
            chosen.file(file, name, null, null);
        } else {
            chosen.file(file, name, through.code(), plan.isEmpty() ? null : plan.getValue());
        }
    }
}
