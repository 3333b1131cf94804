package app.rumbo.imports.ui;

import app.rumbo.imports.templates.ColumnUse;
import app.rumbo.imports.templates.ColumnUse.Kind;
import app.rumbo.imports.templates.TemplateDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one column is for: the column by name, its use, and the pattern that its header follows. */
class ColumnUsePicker extends Composite<Div> {

    private static final List<String> FIELDS = List.of(
            "Nombre",
            "Código",
            "Unidad de medida",
            "Fórmula",
            "Línea base",
            "Sentido",
            "Ponderación",
            "Medio de verificación");
    private static final List<String> AMOUNTS = List.of("Inicial", "Vigente", "Obligado", "Devengado", "Pagado");

    private final Runnable changed;
    private final Select<Integer> column = new Select<>();
    private final ComboBox<ColumnUse> use = new ComboBox<>();
    private final Span pattern = new Span();
    private @Nullable TemplateDraft draft;
    private boolean showing;

    ColumnUsePicker(Runnable changed) {
        this.changed = changed;
        column.setLabel(getTranslation("imports.templates.column"));
        column.addValueChangeListener(change -> {
            if (!showing && draft != null && change.getValue() != null) {
                show(draft, change.getValue());
            }
        });
        use.setLabel(getTranslation("imports.templates.use-of-column"));
        use.setItemLabelGenerator(item -> UseWords.of(item, this::getTranslation));
        use.addValueChangeListener(change -> choose(change.getValue()));
        pattern.addClassName("column-pattern");
        getContent().addClassName("column-picker");
        getContent().add(column, use, pattern);
    }

    /** Shows a column and its use. */
    void show(TemplateDraft ofDraft, int index) {
        draft = ofDraft;
        showing = true;
        var headers = ofDraft.headers();
        column.setItems(IntStream.range(0, headers.size()).boxed().toList());
        column.setItemLabelGenerator(item -> (item + 1) + ". " + headers.get(item));
        use.setItems(uses(ofDraft.levels() + 1));
        if (index < headers.size()) {
            column.setValue(index);
            use.setValue(ofDraft.use(index));
            pattern.setText(ofDraft.pattern(index));
        }
        showing = false;
    }

    private void choose(@Nullable ColumnUse chosen) {
        var index = column.getValue();
        if (!showing && draft != null && chosen != null && index != null) {
            draft.use(index, chosen);
            show(draft, index);
            changed.run();
        }
    }

    private static List<ColumnUse> uses(int levels) {
        var uses = new ArrayList<ColumnUse>();
        uses.add(ColumnUse.IGNORED);
        for (var level = 1; level <= levels; level++) {
            uses.add(ColumnUse.level(Kind.LEVEL_TITLE, level));
            uses.add(ColumnUse.level(Kind.LEVEL_CODE, level));
            uses.add(ColumnUse.level(Kind.LEVEL_WEIGHT, level));
        }
        uses.add(ColumnUse.plain(Kind.UNIT));
        FIELDS.forEach(field -> uses.add(ColumnUse.word(Kind.FIELD, field)));
        uses.add(ColumnUse.plain(Kind.TARGET));
        uses.add(ColumnUse.plain(Kind.MEASUREMENT));
        AMOUNTS.forEach(amount -> uses.add(ColumnUse.word(Kind.BUDGET, amount)));
        uses.add(ColumnUse.plain(Kind.RESULT));
        return uses;
    }
}
