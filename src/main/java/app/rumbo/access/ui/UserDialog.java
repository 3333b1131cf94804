package app.rumbo.access.ui;

import app.rumbo.access.Role;
import app.rumbo.organization.OrgUnit;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Adds a user or changes one, and gives a new link for a forgotten password; whoever saves closes it. */
class UserDialog extends Dialog {

    private final Binder<UserForm> binder = new Binder<>();

    UserDialog(UserForm form, List<OrgUnit> units, BiConsumer<UserForm, Runnable> save, Consumer<UserForm> invite) {
        setHeaderTitle(getTranslation(form.isNew() ? "access.user.new" : "access.user.edit"));
        setWidth("560px");
        add(new FormLayout(username(form), displayName(), role(), unit(units), email(), active()));
        binder.readBean(form);
        var ok = new Button(getTranslation("access.save"), click -> {
            if (binder.writeBeanIfValid(form)) {
                save.accept(form, this::close);
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        if (!form.isNew()) {
            getFooter().add(new Button(getTranslation("access.user.invite"), click -> invite.accept(form)));
        }
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), ok);
    }

    private TextField username(UserForm form) {
        var field = new TextField(getTranslation("access.user.username"));
        field.setReadOnly(!form.isNew());
        field.setAllowedCharPattern("[a-zA-Z0-9._-]");
        binder.forField(field)
                .asRequired(getTranslation("access.user.username.required"))
                .bind(UserForm::getUsername, UserForm::setUsername);
        return field;
    }

    private TextField displayName() {
        var field = new TextField(getTranslation("access.user.display-name"));
        binder.forField(field)
                .asRequired(getTranslation("access.user.display-name.required"))
                .bind(UserForm::getDisplayName, UserForm::setDisplayName);
        return field;
    }

    private Select<Role> role() {
        var field = new Select<Role>();
        field.setLabel(getTranslation("access.user.role"));
        field.setItems(Role.values());
        field.setItemLabelGenerator(role -> getTranslation("access.role." + role));
        binder.forField(field).bind(UserForm::getRole, UserForm::setRole);
        return field;
    }

    private ComboBox<OrgUnit> unit(List<OrgUnit> units) {
        var field = new ComboBox<OrgUnit>(getTranslation("access.user.unit"));
        field.setItems(units);
        field.setItemLabelGenerator(unit -> unit.name() + " (" + unit.code() + ")");
        field.setClearButtonVisible(true);
        field.setHelperText(getTranslation("access.user.unit.hint"));
        binder.forField(field).bind(UserForm::getUnit, UserForm::setUnit);
        return field;
    }

    private EmailField email() {
        var field = new EmailField(getTranslation("access.user.email"));
        binder.forField(field).bind(UserForm::getEmail, UserForm::setEmail);
        return field;
    }

    private Checkbox active() {
        var field = new Checkbox(getTranslation("access.user.active"));
        binder.forField(field).bind(UserForm::isActive, UserForm::setActive);
        return field;
    }
}
