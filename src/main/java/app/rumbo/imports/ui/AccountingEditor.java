package app.rumbo.imports.ui;

import app.rumbo.imports.accounting.AccountingBench;
import app.rumbo.imports.accounting.AccountingDraft;
import app.rumbo.imports.accounting.AccountingPreview;
import app.rumbo.imports.accounting.Content;
import app.rumbo.imports.templates.OwnSheets;
import app.rumbo.imports.templates.ReadingTemplates;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.imports.templates.TemplateRefused;
import app.rumbo.imports.templates.TemplateYaml;
import app.rumbo.language.Language;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Where a template of an accounting file is made: its first rows, each column clicked and given a use, and what would be read. */
class AccountingEditor extends Composite<Div> {

    private static final int FIRST_ROWS = 60;

    private final Path file;
    private final String fileName;
    private final Content content;
    private final ReadingTemplates templates;
    private final AccountingBench bench;
    private final Language language;
    private final Runnable saved;
    private final Select<String> sheets = new Select<>();
    private final IntegerField headerRow = new IntegerField();
    private final SheetPreview preview = new SheetPreview(this::point);
    private final AccountUsePicker picker = new AccountUsePicker(this::changed);
    private final AccountingFields form;
    private final TemplateText text = new TemplateText(this::takeText);
    private final Paragraph found = new Paragraph();
    private final ReadPreview read;
    private List<SheetLine> first = List.of();
    private AccountingDraft draft;

    AccountingEditor(
            Path file,
            String fileName,
            Content content,
            ReadingTemplates templates,
            AccountingBench bench,
            Language language,
            Consumer<String> use,
            Runnable saved) {
        this.file = file;
        this.fileName = fileName;
        this.content = content;
        this.templates = templates;
        this.bench = bench;
        this.language = language;
        this.saved = saved;
        this.read = new ReadPreview(language);
        this.form = new AccountingFields(
                content,
                ReadingTemplateEditor.code(fileName),
                fileName,
                language.format().country(),
                this::changed);
        var names = OwnSheets.names(file, fileName);
        this.draft = draft(names.getFirst(), true);
        where(names);
        layOut(use);
        open();
    }

    private void layOut(Consumer<String> use) {
        var where = new Div(sheets, headerRow);
        where.addClassName("template-where");
        var keep = new Button(getTranslation("imports.templates.save"), click -> keep());
        var keepAndUse = new Button(getTranslation("imports.templates.save-and-use"), click -> {
            if (keep()) {
                use.accept(form.code());
            }
        });
        keepAndUse.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(keep, keepAndUse);
        actions.addClassName("template-actions");
        found.getElement().setAttribute("role", "status");
        getContent().addClassName("template-editor");
        getContent()
                .add(
                        new Section(getTranslation("imports.templates.point"), where, preview, picker)
                                .caption(getTranslation("imports.templates.point.hint")),
                        new Section(getTranslation("imports.templates.amounts-of"), form),
                        new Section(getTranslation("imports.templates.read"), found, read),
                        text,
                        actions);
    }

    private void where(List<String> names) {
        sheets.setLabel(getTranslation("imports.templates.sheet"));
        sheets.setItems(names);
        sheets.setValue(names.getFirst());
        sheets.addValueChangeListener(change -> {
            draft = draft(change.getValue(), change.getValue().equals(names.getFirst()));
            open();
        });
        headerRow.setLabel(getTranslation("imports.templates.header-row"));
        headerRow.setMin(1);
        headerRow.setStepButtonsVisible(true);
        headerRow.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                draft.headerRow(change.getValue());
                open();
            }
        });
    }

    /** The next file's first sheet may be called otherwise: only another than the first is asked for by name. */
    private AccountingDraft draft(String sheet, boolean isFirst) {
        try (var own = OwnSheets.open(file, fileName, sheet).orElseThrow()) {
            first = OwnSheets.first(own, FIRST_ROWS);
        }
        return new AccountingDraft(isFirst ? null : sheet, first, content);
    }

    private void open() {
        headerRow.setValue(draft.headerRow());
        picker.show(draft, 0);
        changed();
    }

    private void point(int column) {
        picker.show(draft, column);
    }

    private void changed() {
        preview.show(draft);
        text.show(draft.yaml(form.said()));
        takeText(text.yaml());
    }

    private void takeText(String yaml) {
        try {
            show(bench.preview(yaml, sheets.getValue(), first));
            text.fine();
        } catch (TemplateRefused refused) {
            text.wrong(TemplateSentences.of(refused, language));
        }
    }

    private void show(AccountingPreview shown) {
        var year = shown.year();
        var month = shown.month();
        var when = year == null || month == null
                ? getTranslation("imports.templates.no-month")
                : language.format().month(month) + " " + year;
        found.setText(getTranslation(
                "imports.templates.found",
                when,
                getTranslation(shown.thousands() ? "imports.loads.in-thousands" : "imports.loads.in-pesos")));
        read.show(shown);
    }

    private boolean keep() {
        try {
            templates.keep(TemplateYaml.saying(text.yaml(), "codigo").orElse(form.code()), text.yaml());
            Notices.done(getTranslation("imports.templates.saved", form.code()));
            saved.run();
            return true;
        } catch (TemplateRefused refused) {
            text.wrong(TemplateSentences.of(refused, language));
            Notices.error(language.say(refused));
            return false;
        }
    }
}
