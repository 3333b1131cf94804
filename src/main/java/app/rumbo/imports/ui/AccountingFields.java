package app.rumbo.imports.ui;

import app.rumbo.imports.accounting.AccountingDraft;
import app.rumbo.imports.accounting.Content;
import app.rumbo.shared.Country;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;

/** What is said of an accounting template beside its columns: unit of money, month, totals. */
class AccountingFields extends Composite<FormLayout> {

    private static final List<String> UNITS = List.of("nota", "pesos", "miles");

    private final Country country;
    private final Runnable changed;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final Select<String> unit = new Select<>();
    private final Select<Boolean> amounts = new Select<>();
    private final TextField period = new TextField();
    private final TextField total = new TextField();
    private final TextField skipped = new TextField();
    private final IntegerField tolerance = new IntegerField();

    AccountingFields(Content content, String suggested, String fileName, Country country, Runnable changed) {
        this.country = country;
        this.changed = changed;
        code.setLabel(getTranslation("imports.templates.code"));
        code.setValue(suggested);
        name.setLabel(getTranslation("imports.templates.name"));
        name.setValue(fileName);
        unit.setLabel(getTranslation("imports.templates.unit"));
        unit.setItems(UNITS);
        unit.setItemLabelGenerator(word -> getTranslation("imports.templates.unit." + word));
        unit.setValue(UNITS.getFirst());
        amounts.setLabel(getTranslation("imports.templates.amounts"));
        amounts.setItems(false, true);
        amounts.setItemLabelGenerator(
                added -> getTranslation("imports.templates.amounts." + (added ? "added" : "month")));
        amounts.setValue(content == Content.LEDGER);
        amounts.setVisible(content == Content.REVENUE);
        helped(period, "period");
        helped(total, "total");
        total.setValue("Total");
        helped(skipped, "skipped");
        tolerance.setLabel(getTranslation("imports.templates.tolerance"));
        tolerance.setHelperText(getTranslation("imports.templates.tolerance.hint"));
        tolerance.setMin(0);
        tolerance.setValue(0);
        getContent().add(code, name, unit, amounts, period, total, skipped, tolerance);
        List.of(code, name, unit, amounts, period, total, skipped, tolerance).forEach(this::listen);
    }

    /** Code of the template. */
    String code() {
        return code.getValue().strip();
    }

    /** What was said. */
    AccountingDraft.Said said() {
        return new AccountingDraft.Said(
                code(),
                name.getValue().strip(),
                country,
                unit.getValue(),
                amounts.getValue(),
                period.getValue(),
                total.getValue(),
                skipped.getValue(),
                Objects.requireNonNullElse(tolerance.getValue(), 0));
    }

    private void helped(TextField field, String key) {
        field.setLabel(getTranslation("imports.templates." + key));
        field.setHelperText(getTranslation("imports.templates." + key + ".hint"));
    }

    private void listen(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> changed.run());
    }
}
