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
        add(new Paragraph(getTranslation("notices.trial.hint")), address);
        var send = new Button(getTranslation("notices.trial.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), send);
    }

    private void send() {
        try {
            trial.send(address.getValue().strip());
            Notices.done(getTranslation("notices.trial.put", address.getValue()));
            close();
            put.run();
        } catch (MailRefused refused) {
            address.setErrorMessage(language.say(refused));
            address.setInvalid(true);
        }
    }
}
