package app.rumbo.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a new key, the only time it can be read. */
class NewTokenDialog extends Dialog {

    NewTokenDialog(String name, String secret) {
        setHeaderTitle(name);
        setWidth("560px");
        var key = new TextField(getTranslation("access.token.secret"));
        key.setValue(secret);
        key.setReadOnly(true);
        key.setWidthFull();
        add(new Paragraph(getTranslation("access.token.secret.hint")), key);
        var copy = new Button(
                getTranslation("access.invitation.copy"),
                click -> UI.getCurrentOrThrow()
                        .getPage()
                        .executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", secret));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), copy);
    }
}
