package app.rumbo.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** Asks what a new key is for and how long it is to last. */
class TokenDialog extends Dialog {

    /** Takes the answer. */
    @FunctionalInterface
    interface Asked {
        void issue(String name, int days);
    }

    TokenDialog(Asked asked) {
        setHeaderTitle(getTranslation("access.token.new"));
        var name = new TextField(getTranslation("access.token.name"));
        name.setHelperText(getTranslation("access.token.name.hint"));
        name.setMaxLength(80);
        var days = new Select<Integer>();
        days.setLabel(getTranslation("access.token.days"));
        days.setItems(30, 90, 365);
        days.setItemLabelGenerator(count -> getTranslation("access.token.days.count", count));
        days.setValue(90);
        add(new FormLayout(name, days));
        var ok = new Button(getTranslation("access.token.make"), click -> {
            name.setInvalid(name.getValue().isBlank());
            name.setErrorMessage(getTranslation("access.token.name.required"));
            if (!name.isInvalid()) {
                close();
                asked.issue(name.getValue(), days.getValue());
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        ok.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), ok);
    }
}
