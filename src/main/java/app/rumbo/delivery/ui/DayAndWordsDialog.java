package app.rumbo.delivery.ui;

import app.rumbo.shared.DomainException;
import app.rumbo.shell.components.SpanishDates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Asks for a day and a few words, and says beside the words why they were refused. */
class DayAndWordsDialog extends Dialog {

    private static final int LONGEST = 300;

    private final transient DeliverySpeech speech;
    private final transient BiConsumer<LocalDate, String> keep;
    private final transient Runnable done;
    private final DatePicker day = new DatePicker();
    private final TextField words = new TextField();

    /** @param key below which stand its title, and the labels {@code .day}, {@code .words}, {@code .hint} */
    DayAndWordsDialog(DeliverySpeech speech, String key, BiConsumer<LocalDate, String> keep, Runnable done) {
        this.speech = speech;
        this.keep = keep;
        this.done = done;
        setHeaderTitle(getTranslation(key));
        setWidth("480px");
        day.setLabel(getTranslation(key + ".day"));
        SpanishDates.speak(day, speech.language().format(), this);
        day.setMax(speech.today());
        day.setValue(speech.today());
        words.setLabel(getTranslation(key + ".words"));
        words.setHelperText(getTranslation(key + ".hint"));
        words.setMaxLength(LONGEST);
        add(new FormLayout(day, words));
        var save = new Button(getTranslation("delivery.ui.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    private void save() {
        if (day.isEmpty() || day.isInvalid()) {
            day.setErrorMessage(getTranslation("delivery.ui.session-day.required"));
            day.setInvalid(true);
            return;
        }
        try {
            keep.accept(Objects.requireNonNull(day.getValue()), words.getValue());
            close();
            done.run();
        } catch (DomainException refused) {
            words.setErrorMessage(speech.language().say(refused));
            words.setInvalid(true);
        }
    }
}
