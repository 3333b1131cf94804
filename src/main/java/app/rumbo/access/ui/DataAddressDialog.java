package app.rumbo.access.ui;

import app.rumbo.access.DataAddresses.Gives;
import app.rumbo.plans.Plan;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks what a new data address is for, what it is to give, and how long it is to answer. */
class DataAddressDialog extends Dialog {

    private static final int NEVER = 0;

    /** Takes the answer. */
    @FunctionalInterface
    interface Asked {

        /**
         * @param plan code of the plan; null for revenue
         * @param days how long it is to answer; null for without end
         */
        void make(String name, Gives gives, @Nullable String plan, @Nullable Integer days);
    }

    private final TextField name = new TextField();
    private final Select<Gives> gives = new Select<>();
    private final Select<Plan> plan = new Select<>();
    private final Select<Integer> days = new Select<>();

    DataAddressDialog(List<Plan> plans, Asked asked) {
        setHeaderTitle(getTranslation("access.data.new"));
        setWidth("480px");
        name.setLabel(getTranslation("access.data.name"));
        name.setHelperText(getTranslation("access.data.name.hint"));
        name.setMaxLength(80);
        gives.setLabel(getTranslation("access.data.gives"));
        gives.setItems(plans.isEmpty() ? List.of(Gives.REVENUE) : List.of(Gives.values()));
        gives.setItemLabelGenerator(each -> getTranslation("access.data.gives." + each));
        gives.addValueChangeListener(change -> plan.setVisible(change.getValue() == Gives.BUDGET));
        plan.setLabel(getTranslation("access.data.plan"));
        plan.setItems(plans);
        plan.setItemLabelGenerator(Plan::name);
        plans.stream().findFirst().ifPresent(plan::setValue);
        plan.setVisible(false);
        gives.setValue(Gives.REVENUE);
        days.setLabel(getTranslation("access.data.days"));
        days.setItems(NEVER, 90, 365);
        days.setItemLabelGenerator(count -> count == NEVER
                ? getTranslation("access.data.expires.never")
                : getTranslation("access.data.days.count", count));
        days.setValue(365);
        add(new FormLayout(name, gives, plan, days));
        var ok = new Button(getTranslation("access.data.make"), click -> make(asked));
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        ok.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), ok);
    }

    private void make(Asked asked) {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("access.data.name.required"));
        if (name.isInvalid()) {
            name.focus();
            return;
        }
        close();
        var of = plan.getValue();
        asked.make(
                name.getValue(),
                gives.getValue(),
                gives.getValue() == Gives.BUDGET && of != null ? of.code() : null,
                days.getValue() == NEVER ? null : days.getValue());
    }
}
