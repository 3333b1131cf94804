package app.rumbo.shell.components;

import app.rumbo.shared.SpanishFormat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks for a past day: the place is then shown as it was known at the end of that day. */
public class KnownAtDialog extends Dialog {

    /**
     * @param latest the last day that may be chosen
     * @param chosen takes the day
     */
    public KnownAtDialog(LocalDate latest, SpanishFormat format, Consumer<LocalDate> chosen) {
        setHeaderTitle(getTranslation("shell.known-at"));
        setMaxWidth("440px");
        var day = new DatePicker(getTranslation("shell.known-at.day"), latest);
        day.setMax(latest);
        SpanishDates.speak(day, format, this);
        add(new Paragraph(getTranslation("shell.known-at.what")), day);
        var use = new Button(getTranslation("shell.cutoff.use"), click -> {
            if (day.getValue() != null && !day.isInvalid()) {
                close();
                chosen.accept(day.getValue());
            }
        });
        use.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), use);
    }
}
