package app.rumbo.imports.ui;

import app.rumbo.imports.templates.PlanBlock;
import app.rumbo.imports.templates.ReadingTemplate;
import app.rumbo.imports.templates.TemplateDraft;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The template's own name, the plan that the sheet holds, and what all its indicators have alike. */
class TemplatePlanForm extends Composite<FormLayout> {

    private static final Map<String, List<String>> ALIKE = Map.of(
            "Sentido", List.of("Ascendente", "Descendente"),
            "Agregación", List.of("Suma", "Promedio", "Último", "Máximo", "Mínimo"),
            "Acumulación", List.of("Año", "Plan"),
            "Frecuencia", List.of("Mensual", "Trimestral", "Semestral", "Anual"));

    private final Runnable changed;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField planCode = new TextField();
    private final TextField planName = new TextField();
    private final Select<String> kind = new Select<>();
    private final DatePicker start = new DatePicker();
    private final DatePicker end = new DatePicker();
    private final Map<String, Select<String>> alike = new LinkedHashMap<>();
    private boolean showing;

    TemplatePlanForm(Runnable changed) {
        this.changed = changed;
        label(code, "code");
        label(name, "name");
        label(planCode, "plan-code");
        label(planName, "plan-name");
        kind.setLabel(getTranslation("imports.templates.plan-kind"));
        kind.setItems("PLADECO", "PDLC", "PDI", "POI", "Plan de Acción", "PMG", "Sectorial");
        start.setLabel(getTranslation("imports.templates.plan-start"));
        end.setLabel(getTranslation("imports.templates.plan-end"));
        List.of(kind, start, end).forEach(this::listen);
        getContent().add(code, name, planCode, planName, kind, start, end);
        List.of("Sentido", "Agregación", "Acumulación", "Frecuencia").forEach(this::alike);
    }

    /** Suggests codes, names and years. */
    void suggest(String templateCode, String fileName, TemplateDraft draft, int year) {
        showing = true;
        code.setValue(templateCode);
        name.setValue(fileName);
        var plan = draft.plan("PLAN", fileName, year);
        planCode.setValue("PLAN-" + plan.start().getYear() + "-" + plan.end().getYear());
        planName.setValue(fileName);
        kind.setValue(plan.kind());
        start.setValue(plan.start());
        end.setValue(plan.end());
        showing = false;
    }

    /** Shows what all indicators have alike. */
    void show(TemplateDraft draft) {
        showing = true;
        draft.constants().forEach((header, value) -> {
            var field = alike.get(header);
            if (field != null) {
                field.setValue(value);
            }
        });
        showing = false;
    }

    /** Puts what all indicators have alike into the draft. */
    void apply(TemplateDraft draft) {
        alike.forEach((header, field) -> draft.constant(header, field.getValue()));
    }

    /** Code of the template. */
    String code() {
        return code.getValue().strip();
    }

    /** The template of the draft under these names. */
    ReadingTemplate template(TemplateDraft draft) {
        var from = start.getValue() == null ? LocalDate.EPOCH : start.getValue();
        var to = end.getValue() == null ? from : end.getValue();
        return draft.template(
                code(),
                name.getValue(),
                new PlanBlock(planCode.getValue().strip(), planName.getValue(), kind.getValue(), from, to));
    }

    private void label(TextField field, String key) {
        field.setLabel(getTranslation("imports.templates." + key));
        field.setRequiredIndicatorVisible(true);
        listen(field);
    }

    private void alike(String header) {
        var field = new Select<String>();
        field.setLabel(header);
        field.setItems(ALIKE.getOrDefault(header, List.of()));
        field.setHelperText(getTranslation("imports.templates.alike", header.toLowerCase(Locale.ROOT)));
        alike.put(header, field);
        listen(field);
        getContent().add(field);
    }

    private void listen(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (!showing) {
                changed.run();
            }
        });
    }
}
