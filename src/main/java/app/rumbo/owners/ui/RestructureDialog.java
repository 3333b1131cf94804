package app.rumbo.owners.ui;

import app.rumbo.language.Language;
import app.rumbo.organization.OrgUnit;
import app.rumbo.owners.Answered;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Moves what a unit answers for to another. */
class RestructureDialog extends Dialog {

    private final OrgUnit unit;
    private final ComboBox<OrgUnit> to;
    private final TextArea reason = new TextArea();
    private final DatePicker lastDay;

    /** What was entered; no last day where the unit goes on. */
    record Entered(OrgUnit to, String reason, @Nullable LocalDate lastDay) {}

    RestructureDialog(
            OrgUnit unit, Answered answered, List<OrgUnit> others, Language language, Consumer<Entered> save) {
        this.unit = unit;
        setHeaderTitle(getTranslation("owners.restructure"));
        setWidth("560px");
        to = new ComboBox<>(getTranslation("owners.restructure.to"));
        to.setItems(others);
        to.setItemLabelGenerator(each -> each.name() + " (" + each.code() + ")");
        to.setRequiredIndicatorVisible(true);
        reason.setLabel(getTranslation("owners.restructure.reason"));
        reason.setHelperText(getTranslation("owners.restructure.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        lastDay = PostFields.day(getTranslation("owners.restructure.last-day"), language, this);
        lastDay.setHelperText(getTranslation("owners.restructure.last-day.hint"));
        lastDay.setClearButtonVisible(true);
        add(
                new Paragraph(getTranslation(
                        "owners.restructure.hint",
                        unit.name(),
                        answered.goals(),
                        answered.indicators(),
                        answered.milestones())),
                new FormLayout(to, lastDay, reason));
        var ok = new Button(getTranslation("owners.restructure.do"), click -> confirm(save));
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), ok);
    }

    private void confirm(Consumer<Entered> save) {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("owners.restructure.reason.required"));
        if (!PostFields.isGiven(to, getTranslation("owners.restructure.to.required")) || reason.isInvalid()) {
            return;
        }
        var entered = new Entered(PostFields.given(to.getValue()), reason.getValue(), lastDay.getValue());
        Asking.first(
                this,
                getTranslation("owners.restructure.do"),
                getTranslation(
                        "owners.restructure.question", unit.name(), entered.to().name()),
                () -> {
                    save.accept(entered);
                    close();
                });
    }
}
