package app.rumbo.delivery.ui;

import app.rumbo.delivery.DeliverySettings;
import app.rumbo.delivery.Session;
import app.rumbo.shell.components.SpanishDates;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which session of the Concejo; or none, for what goes to persons. */
class SessionFields extends Div {

    private final Checkbox toSession = new Checkbox();
    private final Select<Session.Kind> kind = new Select<>();
    private final TextField number = new TextField();
    private final DatePicker day = new DatePicker();
    private final TextField comptroller = new TextField();
    private final FormLayout form = new FormLayout(kind, number, day);

    /** @param optional whether it may go to persons, without a session */
    SessionFields(DeliverySpeech speech, boolean optional) {
        var format = speech.language().format();
        kind.setLabel(getTranslation("delivery.ui.session-kind"));
        kind.setItems(Session.Kind.values());
        kind.setValue(Session.Kind.ORDINARY);
        kind.setItemLabelGenerator(one -> getTranslation("delivery.ui.kind." + one.name()));
        number.setLabel(getTranslation("delivery.ui.session-number"));
        number.setMaxLength(40);
        day.setLabel(getTranslation("delivery.ui.session-day"));
        SpanishDates.speak(day, format, this);
        day.setValue(speech.today());
        comptroller.setLabel(getTranslation("delivery.ui.comptroller"));
        comptroller.setHelperText(getTranslation("delivery.ui.comptroller.hint"));
        comptroller.setMaxLength(80);
        if (DeliverySettings.isProven(format.country())) {
            form.add(comptroller, 2);
        }
        toSession.setLabel(getTranslation("delivery.ui.to-session"));
        toSession.setValue(!optional);
        toSession.setVisible(optional);
        toSession.addValueChangeListener(change -> form.setVisible(change.getValue()));
        form.setVisible(!optional);
        add(toSession, form);
    }

    /** Whether what is needed is there; says what is not beside its field. */
    boolean isWhole() {
        if (!toSession.getValue()) {
            return true;
        }
        number.setInvalid(number.getValue().isBlank());
        number.setErrorMessage(getTranslation("delivery.ui.session-number.required"));
        day.setInvalid(day.isEmpty());
        day.setErrorMessage(getTranslation("delivery.ui.session-day.required"));
        return !number.isInvalid() && !day.isInvalid();
    }

    /** The session, if to one and all of it is there. */
    @Nullable
    Session value() {
        return !toSession.getValue() || day.isEmpty()
                ? null
                : new Session(kind.getValue(), number.getValue().strip(), Objects.requireNonNull(day.getValue()));
    }

    /** Number of the final report of Contraloría put before the same session; may be empty. */
    @Nullable
    String comptroller() {
        return toSession.getValue() ? comptroller.getValue() : null;
    }
}
