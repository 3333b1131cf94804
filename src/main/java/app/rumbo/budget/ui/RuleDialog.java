package app.rumbo.budget.ui;

import app.rumbo.accounts.Sector;
import app.rumbo.budget.AssignmentRule;
import app.rumbo.budget.AssignmentRule.Conditions;
import app.rumbo.budget.AssignmentRules;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.GoalChoice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A rule, with what it would touch while it is typed. */
class RuleDialog extends Dialog {

    private final TextField account = new TextField();
    private final TextField centre = new TextField();
    private final ComboBox<String> area = new ComboBox<>();
    private final TextField source = new TextField();
    private final Select<Sector> sector = new Select<>();
    private final GoalPicker goal;
    private final Paragraph preview = new Paragraph();
    private final transient AssignmentRules rules;
    private final transient BudgetWords words;

    /** @param rule null for a new one */
    RuleDialog(
            @Nullable AssignmentRule rule,
            List<GoalChoice> goals,
            AssignmentRules rules,
            BudgetWords words,
            Map<String, String> areas,
            IntConsumer saved) {
        this.rules = rules;
        this.words = words;
        this.goal = new GoalPicker(goals, words);
        setHeaderTitle(words.say(rule == null ? "rules.new" : "rules.edit"));
        setWidth("600px");
        label();
        areas(areas);
        if (rule != null) {
            fill(rule);
        }
        preview.getElement().setAttribute("role", "status");
        var form = new FormLayout(account, centre, area, source, sector);
        add(form, goal, preview, new Paragraph(words.say("rules.hint")));
        var save = new Button(words.say("save"), click -> save(rule, saved));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("cancel"), click -> close()), save);
        tell();
    }

    private void label() {
        account.setLabel(words.say("account"));
        account.setHelperText(words.say("rules.account.help"));
        centre.setLabel(words.say("ledger.centre"));
        centre.setHelperText(words.say("rules.centre.help"));
        source.setLabel(words.say("source"));
        sector.setLabel(words.say("sector"));
        sector.setItems(Sector.values());
        sector.setEmptySelectionAllowed(true);
        sector.setEmptySelectionCaption(words.say("ledger.sector"));
        sector.setItemLabelGenerator(
                each -> each == null ? words.say("ledger.sector") : words.say("sector." + each.code()));
        for (var field : List.of(account, centre, source)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(_ -> tell());
        }
        sector.addValueChangeListener(_ -> tell());
    }

    /** One of the classifier by its name, or another as the accounting writes it. */
    private void areas(Map<String, String> areas) {
        area.setLabel(words.say("area-of-management"));
        area.setItems(areas.keySet());
        area.setItemLabelGenerator(code -> areas.getOrDefault(code, code));
        area.setClearButtonVisible(true);
        area.setAllowCustomValue(true);
        area.addCustomValueSetListener(typed -> area.setValue(typed.getDetail().strip()));
        area.addValueChangeListener(_ -> tell());
    }

    private void fill(AssignmentRule rule) {
        var conditions = rule.conditions();
        account.setValue(conditions.account());
        centre.setValue(conditions.costCentre());
        area.setValue(conditions.area().isEmpty() ? null : conditions.area());
        source.setValue(conditions.source());
        sector.setValue(conditions.sector());
        goal.setValue(rule.goal());
    }

    private void tell() {
        var found = rules.preview(conditions());
        preview.setText(words.say(
                found.fitting().lines() == 1 ? "rules.preview.one" : "rules.preview",
                words.count(found.fitting().lines()),
                words.exact(found.fitting().amounts().current()),
                words.count(found.waiting().lines())));
    }

    private Conditions conditions() {
        return new Conditions(
                account.getValue(),
                sector.getValue(),
                Objects.requireNonNullElse(area.getValue(), ""),
                source.getValue(),
                centre.getValue());
    }

    private void save(@Nullable AssignmentRule rule, IntConsumer saved) {
        goal.setInvalid(goal.isEmpty());
        if (goal.isEmpty()) {
            return;
        }
        var lines = rule == null
                ? rules.add(conditions(), goal.getValue()).lines()
                : rules.change(rule.id(), conditions(), goal.getValue());
        close();
        saved.accept(lines);
    }
}
