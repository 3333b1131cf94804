package app.rumbo.deadlines.ui;

import app.rumbo.deadlines.Holiday;
import app.rumbo.language.Language;
import app.rumbo.shell.components.SpanishDates;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds a day of the municipality's own, or changes what is said of one. */
class HolidayDialog extends Dialog {

    private final DatePicker day = new DatePicker();
    private final TextField name = new TextField();
    private final TextField source = new TextField();

    HolidayDialog(@Nullable Holiday shown, LocalDate today, Language language, Consumer<Holiday> save) {
        setHeaderTitle(getTranslation(shown == null ? "deadlines.new" : "deadlines.change"));
        setWidth("480px");
        day.setLabel(getTranslation("deadlines.day"));
        SpanishDates.speak(day, language.format(), this);
        day.setMin(today);
        day.setMax(LocalDate.of(today.getYear() + 3, 12, 31));
        name.setLabel(getTranslation("deadlines.name"));
        name.setHelperText(getTranslation("deadlines.name.hint"));
        source.setLabel(getTranslation("deadlines.source"));
        source.setHelperText(getTranslation("deadlines.source.hint"));
        if (shown != null) {
            day.setValue(shown.day());
            day.setReadOnly(true);
            name.setValue(shown.name());
            source.setValue(shown.law());
        }
        add(new FormLayout(day, name, source));
        var ok = new Button(getTranslation("deadlines.save"), click -> {
            if (isWhole()) {
                save.accept(new Holiday(Objects.requireNonNull(day.getValue()), name.getValue(), source.getValue()));
                close();
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        ok.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), ok);
    }

    private boolean isWhole() {
        day.setInvalid(day.isEmpty() || day.isInvalid());
        day.setErrorMessage(getTranslation("deadlines.day.required"));
        var whole = isGiven(name, "deadlines.name.required");
        whole &= isGiven(source, "deadlines.source.required");
        return whole && !day.isInvalid();
    }

    private boolean isGiven(TextField field, String missing) {
        field.setInvalid(field.getValue().isBlank());
        field.setErrorMessage(getTranslation(missing));
        return !field.isInvalid();
    }
}
