package app.rumbo.imports.ui;

import app.rumbo.imports.templates.OwnSheets;
import app.rumbo.imports.templates.ReadingTemplate;
import app.rumbo.imports.templates.ReadingTemplates;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.imports.templates.TemplateDraft;
import app.rumbo.imports.templates.TemplatePreview;
import app.rumbo.imports.templates.TemplateRefused;
import app.rumbo.imports.templates.TemplateYaml;
import app.rumbo.language.Language;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Where a reading template is made: the first rows of the sheet, each column clicked and given a use, the plan that the
 * sheet holds, and below what would be read. What pointing cannot say is written in the same template as YAML.
 */
class ReadingTemplateEditor extends Composite<Div> {

    private static final int FIRST_ROWS = 60;

    private final Path file;
    private final String fileName;
    private final ReadingTemplates templates;
    private final Language language;
    private final Runnable saved;
    private final Select<String> sheets = new Select<>();
    private final IntegerField headerRow = new IntegerField();
    private final SheetPreview preview;
    private final ColumnUsePicker picker;
    private final TemplatePlanForm form;
    private final TemplateText text;
    private final ReadPreview read;
    private TemplateDraft draft;
    private List<SheetLine> first;

    /**
     * @param use called with the code of a template that was kept, to import with it at once
     * @param saved called when a template was kept
     */
    ReadingTemplateEditor(
            Path file,
            String fileName,
            ReadingTemplates templates,
            Language language,
            Clock clock,
            Consumer<String> use,
            Runnable saved) {
        this.file = file;
        this.fileName = fileName;
        this.templates = templates;
        this.language = language;
        this.saved = saved;
        var names = OwnSheets.names(file, fileName);
        this.first = lines(names.getFirst());
        this.draft = new TemplateDraft(sheetName(names.getFirst()), first);
        this.preview = new SheetPreview(this::point);
        this.picker = new ColumnUsePicker(this::changed);
        this.form = new TemplatePlanForm(this::changed);
        this.text = new TemplateText(this::takeText);
        this.read = new ReadPreview(language);
        sheet(names);
        form.suggest(code(fileName), fileName, draft, LocalDate.now(clock).getYear());
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
        getContent().addClassName("template-editor");
        getContent()
                .add(
                        new Section(getTranslation("imports.templates.point"), where, preview, picker)
                                .caption(getTranslation("imports.templates.point.hint")),
                        new Section(getTranslation("imports.templates.what"), form),
                        new Section(getTranslation("imports.templates.read"), read),
                        text,
                        actions);
    }

    private void sheet(List<String> names) {
        sheets.setLabel(getTranslation("imports.templates.sheet"));
        sheets.setItems(names);
        sheets.setValue(names.getFirst());
        sheets.addValueChangeListener(change -> {
            first = lines(change.getValue());
            draft = new TemplateDraft(sheetName(change.getValue()), first);
            open();
        });
        headerRow.setLabel(getTranslation("imports.templates.header-row"));
        headerRow.setMin(1);
        headerRow.setStepButtonsVisible(true);
        headerRow.setValue(draft.headerRow());
        headerRow.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                draft.headerRow(change.getValue());
                open();
            }
        });
    }

    private void open() {
        headerRow.setValue(draft.headerRow());
        form.show(draft);
        preview.show(draft);
        picker.show(draft, 0);
        refresh();
    }

    private void point(int column) {
        picker.show(draft, column);
    }

    private void changed() {
        form.apply(draft);
        preview.show(draft);
        refresh();
    }

    private void refresh() {
        var template = form.template(draft);
        text.show(TemplateYaml.write(template));
        show(template);
    }

    private void show(ReadingTemplate template) {
        read.show(TemplatePreview.of(template, sheets.getValue(), first, language.format()));
    }

    private void takeText(String yaml) {
        try {
            show(TemplateYaml.read(yaml));
            text.fine();
        } catch (TemplateRefused refused) {
            text.wrong(TemplateSentences.of(refused, language));
        }
    }

    private boolean keep() {
        try {
            templates.keep(TemplateYaml.read(text.yaml()).code(), text.yaml());
            Notices.done(getTranslation("imports.templates.saved", form.code()));
            saved.run();
            return true;
        } catch (TemplateRefused refused) {
            text.wrong(TemplateSentences.of(refused, language));
            Notices.error(language.say(refused));
            return false;
        }
    }

    private List<SheetLine> lines(String sheet) {
        try (var own = OwnSheets.open(file, fileName, sheet).orElseThrow()) {
            return OwnSheets.first(own, FIRST_ROWS);
        }
    }

    private @org.jspecify.annotations.Nullable String sheetName(String name) {
        return name.equals(fileName) ? null : name;
    }

    /** A template's code to begin with, made of the file's name. */
    static String code(String fileName) {
        var bare = fileName.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
        var code = bare.replaceAll("[^\\p{L}\\d]+", "-").replaceAll("^-+|-+$", "");
        return code.isEmpty() ? "plantilla" : code.substring(0, Math.min(code.length(), 60));
    }
}
