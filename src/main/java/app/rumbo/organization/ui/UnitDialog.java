package app.rumbo.organization.ui;

import app.rumbo.language.Language;
import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.UnitKind;
import app.rumbo.shell.components.SpanishDates;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.function.BiConsumer;

/** Adds a unit or changes one; whoever saves closes it. */
class UnitDialog extends Dialog {

    private final Binder<UnitForm> binder = new Binder<>();
    private final Language language;

    UnitDialog(UnitForm form, List<OrgUnit> units, Language language, BiConsumer<UnitForm, Runnable> save) {
        this.language = language;
        setHeaderTitle(getTranslation(form.isNew() ? "organization.unit.new" : "organization.unit.edit"));
        setWidth("560px");
        add(new FormLayout(code(form), name(), kind(), parent(units), from(), to()));
        binder.readBean(form);
        var ok = new Button(getTranslation("organization.save"), click -> {
            if (binder.writeBeanIfValid(form)) {
                save.accept(form, this::close);
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        ok.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), ok);
    }

    private TextField code(UnitForm form) {
        var field = new TextField(getTranslation("organization.unit.code"));
        field.setReadOnly(!form.isNew());
        field.setHelperText(getTranslation("organization.unit.code.hint"));
        binder.forField(field)
                .asRequired(getTranslation("organization.unit.code.required"))
                .bind(UnitForm::getCode, UnitForm::setCode);
        return field;
    }

    private TextField name() {
        var field = new TextField(getTranslation("organization.unit.name"));
        binder.forField(field)
                .asRequired(getTranslation("organization.unit.name.required"))
                .bind(UnitForm::getName, UnitForm::setName);
        return field;
    }

    private Select<UnitKind> kind() {
        var field = new Select<UnitKind>();
        field.setLabel(getTranslation("organization.unit.kind"));
        field.setItems(UnitKind.values());
        field.setItemLabelGenerator(kind -> getTranslation("organization.kind." + kind));
        binder.forField(field).bind(UnitForm::getKind, UnitForm::setKind);
        return field;
    }

    private ComboBox<OrgUnit> parent(List<OrgUnit> units) {
        var field = new ComboBox<OrgUnit>(getTranslation("organization.unit.parent"));
        field.setItems(units);
        field.setItemLabelGenerator(unit -> unit.name() + " (" + unit.code() + ")");
        field.setClearButtonVisible(true);
        binder.forField(field).bind(UnitForm::getParent, UnitForm::setParent);
        return field;
    }

    private DatePicker from() {
        var field = day("organization.unit.valid-from");
        binder.forField(field).bind(UnitForm::getValidFrom, UnitForm::setValidFrom);
        return field;
    }

    private DatePicker to() {
        var field = day("organization.unit.valid-to");
        binder.forField(field).bind(UnitForm::getValidTo, UnitForm::setValidTo);
        return field;
    }

    private DatePicker day(String key) {
        var field = new DatePicker(getTranslation(key));
        SpanishDates.speak(field, language.format(), this);
        field.setClearButtonVisible(true);
        return field;
    }
}
