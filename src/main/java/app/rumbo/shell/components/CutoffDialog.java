package app.rumbo.shell.components;

import app.rumbo.shared.SpanishFormat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks for any day as cut-off. */
class CutoffDialog extends Dialog {

    CutoffDialog(LocalDate shown, SpanishFormat format, Consumer<LocalDate> chosen) {
        setHeaderTitle(getTranslation("shell.cutoff.other.title"));
        var day = new DatePicker(getTranslation("shell.cutoff"), shown);
        SpanishDates.speak(day, format, this);
        add(day);
        var use = new Button(getTranslation("shell.cutoff.use"), click -> {
            if (day.getValue() != null) {
                close();
                chosen.accept(day.getValue());
            }
        });
        use.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), use);
    }
}
