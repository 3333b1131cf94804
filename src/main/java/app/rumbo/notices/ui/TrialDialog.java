package app.rumbo.notices.ui;

import app.rumbo.language.Language;
import app.rumbo.notices.MailRefused;
import app.rumbo.notices.MailTrial;
import app.rumbo.shell.components.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;

/** Asks where to send a mail that says that mail works. */
class TrialDialog extends Dialog {

    private final transient MailTrial trial;
    private final transient Language language;
    private final transient Runnable put;
    private final EmailField address = new EmailField();

    TrialDialog(MailTrial trial, Language language, Runnable put) {
        this.trial = trial;
        this.language = language;
        this.put = put;
        setHeaderTitle(getTranslation("notices.trial"));
        setWidth("480px");
        address.setLabel(getTranslation("notices.trial.address"));
        address.setWidthFull();
        address.setAutofocus(true);
        add(new Paragraph(getTranslation("notices.trial.hint")), address);
        var send = new Button(getTranslation("notices.trial.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        addOpenedChangeListener(change -> address.focus());
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), send);
    }

    private void send() {
        var to = address.getValue().strip();
        if (to.isEmpty()) {
            refuse(getTranslation("notices.trial.address.required"));
            return;
        }
        try {
            trial.send(to);
            Notices.done(getTranslation("notices.trial.put", to));
            close();
            put.run();
        } catch (MailRefused refused) {
            refuse(language.say(refused));
        }
    }

    private void refuse(String why) {
        address.setErrorMessage(why);
        address.setInvalid(true);
    }
}
