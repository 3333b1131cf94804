package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.UnitSheet;
import app.rumbo.shell.components.Light;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Narrows a plan's tree by text, by unit and by light. */
class PlanFilter extends Div {

    private static final List<Light> LIGHTS =
            List.of(Light.RED, Light.NO_DATA, Light.LATE, Light.AMBER, Light.STALE, Light.GREEN, Light.NOT_DUE);

    private final TextField text = new TextField();
    private final ComboBox<UnitSheet> unit = new ComboBox<>();
    private final Select<Light> light = new Select<>();
    private final PlanTree tree;

    PlanFilter(Scorecard card, PlanTree tree, Words words, Optional<String> asked) {
        this.tree = tree;
        addClassName("plan-filter");
        text.setPlaceholder(words.say("filter.text"));
        text.setAriaLabel(words.say("filter.text"));
        text.setPrefixComponent(new Sign("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setItems(card.units().stream()
                .filter(each -> each.weight().signum() > 0)
                .map(each -> each.unit())
                .toList());
        unit.setItemLabelGenerator(each -> each.code() + " · " + each.name());
        unit.setPlaceholder(words.say("filter.unit"));
        unit.setAriaLabel(words.say("unit"));
        unit.setClearButtonVisible(true);
        light.setItems(LIGHTS);
        light.setEmptySelectionAllowed(true);
        light.setEmptySelectionCaption(words.say("filter.light.all"));
        light.setItemLabelGenerator(each -> each == null ? words.say("filter.light.all") : getTranslation(each.key()));
        light.setPlaceholder(words.say("filter.light"));
        light.setAriaLabel(words.say("light"));
        text.addValueChangeListener(change -> apply());
        unit.addValueChangeListener(change -> apply());
        light.addValueChangeListener(change -> apply());
        var count = new Span(words.say(
                "tree.count",
                card.goals().size(),
                card.indicators().size(),
                card.milestones().size()));
        count.addClassNames("small", "quiet", "tree-count");
        add(text, unit, light, count);
        asked.flatMap(sign ->
                        LIGHTS.stream().filter(each -> each.sign().equals(sign)).findFirst())
                .ifPresent(light::setValue);
    }

    private void apply() {
        var sought = plain(text.getValue());
        var unitCode = Optional.ofNullable(unit.getValue()).map(UnitSheet::code);
        var lit = Optional.ofNullable(light.getValue());
        var any = sought.isEmpty() && unitCode.isEmpty() && lit.isEmpty();
        tree.filter(
                row -> any
                        || (plain(row.code() + " " + row.name()).contains(sought)
                                && unitCode.map(row.unit()::equals).orElse(true)
                                && lit.map(row.light()::equals).orElse(true)),
                !any);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
