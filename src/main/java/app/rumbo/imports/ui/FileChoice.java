package app.rumbo.imports.ui;

import app.rumbo.imports.templates.ReadingTemplates;
import app.rumbo.language.Language;
import app.rumbo.shared.SpanishFormat;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is brought in and how it is read: the exchange workbook, or a sheet of one's own through a template. */
class FileChoice extends Composite<Div> {

    /**
     * What was chosen.
     *
     * @param name of the file, as the user calls it
     * @param template code of the reading template; null for an exchange workbook
     * @param plan code of the plan to read into; null for the template's own
     * @param year of an accounting file; null where the file says it
     * @param month likewise, 1–12
     */
    record Choice(
            File file,
            String name,
            @Nullable String template,
            @Nullable String plan,
            @Nullable Integer year,
            @Nullable Integer month) {}

    private final Consumer<Choice> chosen;
    private final Select<ReadingTemplates.Summary> template = new Select<>();
    private final TextField plan = new TextField();
    private final IntegerField year = new IntegerField();
    private final Select<Integer> month = new Select<>();
    private final Div period = new Div(month, year);
    private final Upload upload;

    FileChoice(List<ReadingTemplates.Summary> templates, Language language, Consumer<Choice> chosen) {
        this.chosen = chosen;
        this.upload = new Upload(UploadHandler.toTempFile((metadata, file) -> take(file, metadata.fileName())));
        template.setLabel(getTranslation("imports.view.format"));
        var country = language.format().country();
        template.setItems(templates.stream()
                .filter(each -> each.country() == null || each.country() == country)
                .toList());
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption(getTranslation("imports.view.format.exchange"));
        template.setPlaceholder(getTranslation("imports.view.format.exchange"));
        template.setItemLabelGenerator(
                each -> each == null ? getTranslation("imports.view.format.exchange") : each.name());
        template.addValueChangeListener(change -> show(change.getValue()));
        plan.setLabel(getTranslation("imports.view.plan"));
        plan.setHelperText(getTranslation("imports.view.plan.hint"));
        period.addClassName("template-where");
        when(language.format());
        var button = new Button(getTranslation("imports.view.choose"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("imports.view.drop")));
        var how = new Div(template, plan, period);
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
        var accounting = through != null && through.isAccounting();
        plan.setVisible(through != null && !accounting);
        plan.setValue(through == null ? "" : through.plan());
        period.setVisible(accounting);
        if (through == null) {
            upload.setAcceptedFileExtensions(".xlsx");
        } else {
            upload.setAcceptedFileExtensions(".xlsx", ".xls", ".csv", ".txt");
        }
    }

    private void take(File file, String name) {
        file.deleteOnExit();
        upload.clearFileList();
        var through = template.getValue();
        if (through == null) {
            chosen.accept(new Choice(file, name, null, null, null, null));
        } else if (through.isAccounting()) {
            chosen.accept(new Choice(file, name, through.code(), null, year.getValue(), month.getValue()));
        } else {
            chosen.accept(new Choice(file, name, through.code(), plan.isEmpty() ? null : plan.getValue(), null, null));
        }
    }

    /** The month, where an accounting file does not say it; where it does, it has to be that one. */
    private void when(SpanishFormat format) {
        month.setLabel(getTranslation("imports.view.month"));
        month.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        month.setItemLabelGenerator(
                each -> each == null ? getTranslation("imports.view.as-the-file-says") : format.month(each));
        month.setEmptySelectionAllowed(true);
        month.setEmptySelectionCaption(getTranslation("imports.view.as-the-file-says"));
        month.setPlaceholder(getTranslation("imports.view.as-the-file-says"));
        year.setLabel(getTranslation("imports.view.year"));
        year.setPlaceholder(getTranslation("imports.view.as-the-file-says"));
        year.setMin(1900);
        year.setMax(2199);
    }
}
