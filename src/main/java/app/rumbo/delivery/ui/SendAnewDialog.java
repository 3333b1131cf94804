package app.rumbo.delivery.ui;

import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.Links;
import app.rumbo.delivery.Recipient;
import app.rumbo.shared.DomainException;
import app.rumbo.shell.components.Notices;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Asks where somebody's link is to go, and sends it anew. */
class SendAnewDialog extends Dialog {

    private static final int LONGEST = 254;

    private final transient Delivery delivery;
    private final transient Recipient to;
    private final transient Links links;
    private final transient DeliverySpeech speech;
    private final transient Runnable done;
    private final EmailField address = new EmailField();

    SendAnewDialog(Delivery delivery, Recipient to, Links links, DeliverySpeech speech, Runnable done) {
        this.delivery = delivery;
        this.to = to;
        this.links = links;
        this.speech = speech;
        this.done = done;
        setHeaderTitle(speech.sendAnew(to));
        setWidth("480px");
        address.setLabel(getTranslation("delivery.ui.anew.address"));
        address.setWidthFull();
        address.setMaxLength(LONGEST);
        address.setValue(to.email() == null ? "" : to.email());
        address.setValueChangeMode(ValueChangeMode.EAGER);
        address.addValueChangeListener(change -> address.setInvalid(false));
        addOpenedChangeListener(change -> address.focus());
        if (to.links() > 0) {
            add(new Paragraph(getTranslation("delivery.ui.anew.hint")));
        }
        add(address);
        var send = new Button(getTranslation("delivery.ui.anew.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), send);
    }

    private void send() {
        try {
            links.sendAnew(delivery.code(), to.id(), address.getValue(), to.links());
            close();
            Notices.done(
                    getTranslation("delivery.ui.anew.done", address.getValue().strip()));
            done.run();
        } catch (DomainException refused) {
            address.setErrorMessage(speech.language().say(refused));
            address.setInvalid(true);
        }
    }
}
