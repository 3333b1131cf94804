package app.rumbo.imports.ui;

import app.rumbo.imports.accounting.AccountingDraft;
import app.rumbo.imports.accounting.AccountingUse;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one column of an accounting file is for: the column by name, and its use. */
class AccountUsePicker extends Composite<Div> {

    private final Runnable changed;
    private final Select<Integer> column = new Select<>();
    private final ComboBox<AccountingUse> use = new ComboBox<>();
    private @Nullable AccountingDraft draft;
    private boolean showing;

    AccountUsePicker(Runnable changed) {
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
        getContent().addClassName("column-picker");
        getContent().add(column, use);
    }

    /** Shows a column and its use. */
    void show(AccountingDraft ofDraft, int index) {
        draft = ofDraft;
        showing = true;
        var headers = ofDraft.headers();
        column.setItems(IntStream.range(0, headers.size()).boxed().toList());
        column.setItemLabelGenerator(item -> (item + 1) + ". " + headers.get(item));
        use.setItems(AccountingUse.of(ofDraft.content()));
        if (index < headers.size()) {
            column.setValue(index);
            use.setValue(ofDraft.use(index));
        }
        showing = false;
    }

    private void choose(@Nullable AccountingUse chosen) {
        var index = column.getValue();
        if (!showing && draft != null && chosen != null && index != null) {
            draft.use(index, chosen);
            show(draft, index);
            changed.run();
        }
    }
}
