package app.rumbo.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows the link, once, with which a user sets a password. */
class InvitationDialog extends Dialog {

    InvitationDialog(String displayName, String secret) {
        setHeaderTitle(getTranslation("access.invitation.title", displayName));
        setWidth("560px");
        var link = new TextField(getTranslation("access.invitation.link"));
        link.setReadOnly(true);
        link.setWidthFull();
        add(new Paragraph(getTranslation("access.invitation.hint")), link);
        UI.getCurrentOrThrow()
                .getPage()
                .fetchCurrentURL(here -> link.setValue(
                        here.getProtocol() + "://" + here.getAuthority() + "/bienvenida?llave=" + secret));
        var copy = new Button(
                getTranslation("access.invitation.copy"),
                click -> UI.getCurrentOrThrow()
                        .getPage()
                        .executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", link.getValue()));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), copy);
    }
}
