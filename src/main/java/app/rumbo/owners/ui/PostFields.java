package app.rumbo.owners.ui;

import app.rumbo.language.Language;
import app.rumbo.owners.Person;
import app.rumbo.shell.components.SpanishDates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields that the dialogs of posts have in common. */
final class PostFields {

    private PostFields() {}

    static ComboBox<Person> person(String label, List<Person> people) {
        var field = new ComboBox<Person>(label);
        field.setItems(people);
        field.setItemLabelGenerator(person -> person.displayName() + " (" + person.username() + ")");
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static DatePicker day(String label, Language language, Component inside) {
        var field = new DatePicker(label);
        SpanishDates.speak(field, language.format(), inside);
        return field;
    }

    /** Marks the field where nothing is chosen; whether something is. */
    static boolean isGiven(ComboBox<?> field, String missing) {
        field.setInvalid(field.isEmpty());
        field.setErrorMessage(missing);
        return !field.isEmpty();
    }

    static boolean isGiven(DatePicker field, String missing) {
        field.setInvalid(field.isEmpty());
        field.setErrorMessage(missing);
        return !field.isEmpty();
    }

    static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
