package app.rumbo.imports.ui;

import app.rumbo.imports.accounting.AccountingBench;
import app.rumbo.imports.accounting.AccountingDraft;
import app.rumbo.imports.accounting.Content;
import app.rumbo.imports.templates.OwnSheets;
import app.rumbo.imports.templates.ReadingTemplates;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.language.Language;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where a template is made from a file: what the file brings, a plan or accounting, and the bench for it. */
class TemplateBench extends Composite<Div> {

    private static final int FIRST_ROWS = 60;

    private final Path file;
    private final String fileName;
    private final ReadingTemplates templates;
    private final AccountingBench accounting;
    private final Language language;
    private final Clock clock;
    private final Consumer<String> use;
    private final Runnable saved;
    private final Div stage = new Div();

    /**
     * @param use called with the code of a template that was kept, to import with it at once
     * @param saved called when a template was kept
     */
    TemplateBench(
            Path file,
            String fileName,
            ReadingTemplates templates,
            AccountingBench accounting,
            Language language,
            Clock clock,
            Consumer<String> use,
            Runnable saved) {
        this.file = file;
        this.fileName = fileName;
        this.templates = templates;
        this.accounting = accounting;
        this.language = language;
        this.clock = clock;
        this.use = use;
        this.saved = saved;
        var what = new Select<String>();
        what.setLabel(getTranslation("imports.templates.brings"));
        what.setItems(Stream.concat(
                        Stream.of(ReadingTemplates.Summary.PLAN),
                        Stream.of(Content.values()).map(Content::word))
                .toList());
        what.setItemLabelGenerator(word -> getTranslation("imports.templates.brings." + word));
        what.setValue(AccountingDraft.contentOf(first()).map(Content::word).orElse(ReadingTemplates.Summary.PLAN));
        what.addValueChangeListener(change -> show(change.getValue()));
        var choice = new Div(what);
        choice.addClassName("template-where");
        getContent().addClassName("template-bench");
        getContent().add(choice, stage);
        show(what.getValue());
    }

    private void show(String word) {
        stage.removeAll();
        stage.add(Stream.of(Content.values())
                .filter(content -> content.word().equals(word))
                .findFirst()
                .<Composite<Div>>map(content ->
                        new AccountingEditor(file, fileName, content, templates, accounting, language, use, saved))
                .orElseGet(() -> new ReadingTemplateEditor(file, fileName, templates, language, clock, use, saved)));
    }

    private List<SheetLine> first() {
        var name = OwnSheets.names(file, fileName).getFirst();
        try (var sheet = OwnSheets.open(file, fileName, name).orElseThrow()) {
            return OwnSheets.first(sheet, FIRST_ROWS);
        }
    }
}
