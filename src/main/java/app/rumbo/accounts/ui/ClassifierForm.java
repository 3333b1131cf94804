package app.rumbo.accounts.ui;

import app.rumbo.accounts.ClassifierEntry;
import app.rumbo.accounts.ClassifierEntry.Said;
import app.rumbo.accounts.ClassifierPart;
import app.rumbo.shell.components.OvertakenDialog.Pair;
import app.rumbo.shell.components.SpanishDates;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of an entry. */
class ClassifierForm extends Composite<FormLayout> {

    private final transient ClassifierDesk desk;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final ComboBox<ClassifierEntry> source = new ComboBox<>();
    private final DatePicker from;
    private final DatePicker to;

    ClassifierForm(ClassifierDesk desk, ClassifierPart part) {
        this.desk = desk;
        code.setLabel(getTranslation("accounts.code"));
        name.setLabel(getTranslation("accounts.name"));
        source.setLabel(getTranslation("accounts.source"));
        source.setHelperText(getTranslation("accounts.source.hint"));
        source.setItems(desk.entries(ClassifierPart.SOURCE));
        source.setItemLabelGenerator(
                each -> each.said().code() + " · " + each.said().name());
        source.setClearButtonVisible(true);
        source.setVisible(part.accounts() != null);
        from = day("accounts.from", "accounts.from.hint");
        to = day("accounts.to", "accounts.to.hint");
        getContent().add(code, name, source, from, to);
    }

    private DatePicker day(String label, String hint) {
        var field = new DatePicker(getTranslation(label));
        field.setHelperText(getTranslation(hint));
        SpanishDates.speak(field, desk.language().format(), this);
        field.setClearButtonVisible(true);
        return field;
    }

    /** How the code of a new entry begins. */
    void begin(String beginning) {
        code.setValue(beginning);
        code.setAutofocus(true);
    }

    void fill(Said said) {
        code.setValue(said.code());
        code.setReadOnly(true);
        name.setValue(said.name());
        source.getListDataView()
                .getItems()
                .filter(each -> each.said().code().equals(said.source()))
                .findFirst()
                .ifPresent(source::setValue);
        from.setValue(said.validFrom().equals(ClassifierEntry.BEGINNING) ? null : said.validFrom());
        to.setValue(said.validTo());
    }

    /** What the fields say; empty, and said beside the field, where one is missing. */
    Optional<Said> said() {
        require(code, "accounts.code.required");
        require(name, "accounts.name.required");
        if (code.isInvalid() || name.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new Said(
                code.getValue().strip(),
                name.getValue().strip(),
                source.getOptionalValue().map(each -> each.said().code()).orElse(null),
                Objects.requireNonNullElse(from.getValue(), ClassifierEntry.BEGINNING),
                to.getValue()));
    }

    private void require(TextField field, String sentence) {
        field.setErrorMessage(getTranslation(sentence));
        field.setInvalid(field.getValue().isBlank());
    }

    /** The fields of what stands beside those typed. */
    List<Pair> pairs(Said theirs, Said mine) {
        return List.of(
                new Pair(getTranslation("accounts.name"), theirs.name(), mine.name()),
                new Pair(getTranslation("accounts.source"), text(theirs.source()), text(mine.source())),
                new Pair(getTranslation("accounts.from"), day(theirs.validFrom()), day(mine.validFrom())),
                new Pair(getTranslation("accounts.to"), day(theirs.validTo()), day(mine.validTo())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String day(@Nullable LocalDate day) {
        return day == null || day.equals(ClassifierEntry.BEGINNING)
                ? ""
                : desk.language().format().day(day);
    }
}
