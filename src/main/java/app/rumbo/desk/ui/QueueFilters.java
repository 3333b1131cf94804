package app.rumbo.desk.ui;

import app.rumbo.desk.QueueChoices;
import app.rumbo.desk.QueueChoices.Named;
import app.rumbo.desk.QueueFilter;
import app.rumbo.measurements.EntryKind;
import app.rumbo.shared.Period;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Narrows the queue: by text, unit, plan, month, kind, and to what is odd. */
class QueueFilters extends Div {

    private final TextField text = new TextField();
    private final ComboBox<Named> unit = new ComboBox<>();
    private final ComboBox<Named> plan = new ComboBox<>();
    private final ComboBox<Period> period = new ComboBox<>();
    private final Select<EntryKind> kind = new Select<>();
    private final Checkbox odd = new Checkbox();
    private final Span count = new Span();
    private final transient DeskWords words;

    QueueFilters(QueueChoices choices, DeskWords words, Consumer<QueueFilter> narrow) {
        this.words = words;
        addClassNames("plan-filter", "queue-filter");
        text.setPlaceholder(words.say("queue.filter.text"));
        text.setAriaLabel(words.say("queue.filter.text"));
        text.setPrefixComponent(new Sign("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        named(unit, choices.units(), "queue.filter.unit");
        named(plan, choices.plans(), "queue.filter.plan");
        period.setItems(choices.periods());
        period.setItemLabelGenerator(each -> words.period(each.toString()));
        named(period, "queue.filter.period");
        kind();
        odd.setLabel(words.say("queue.filter.odd"));
        text.addValueChangeListener(change -> narrow.accept(filter()));
        unit.addValueChangeListener(change -> narrow.accept(filter()));
        plan.addValueChangeListener(change -> narrow.accept(filter()));
        period.addValueChangeListener(change -> narrow.accept(filter()));
        kind.addValueChangeListener(change -> narrow.accept(filter()));
        odd.addValueChangeListener(change -> narrow.accept(filter()));
        count.addClassNames("small", "quiet", "tree-count");
        count.getElement().setAttribute("role", "status");
        add(text, unit, plan, period, kind, odd, count);
    }

    /** Says how many it leaves. */
    void tell(int found) {
        count.setText(words.say(found == 1 ? "queue.count.one" : "queue.count", words.count(found)));
    }

    private QueueFilter filter() {
        return new QueueFilter(
                code(unit.getValue()),
                code(plan.getValue()),
                period.getValue(),
                kind.getValue(),
                null,
                text.getValue(),
                odd.getValue());
    }

    private void kind() {
        kind.setItems(EntryKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(words.say("queue.filter.kind"));
        kind.setPlaceholder(words.say("queue.filter.kind"));
        kind.setAriaLabel(words.say("queue.filter.kind"));
        kind.setItemLabelGenerator(each -> words.say(
                each == null
                        ? "queue.filter.kind"
                        : each == EntryKind.MEASUREMENT ? "queue.indicators" : "queue.milestones"));
    }

    private void named(ComboBox<Named> field, List<Named> items, String key) {
        field.setItems(items);
        field.setItemLabelGenerator(each -> each.code() + " · " + each.name());
        named(field, key);
    }

    private void named(ComboBox<?> field, String key) {
        field.setPlaceholder(words.say(key));
        field.setAriaLabel(words.say(key));
        field.setClearButtonVisible(true);
    }

    private static @Nullable String code(@Nullable Named named) {
        return Optional.ofNullable(named).map(Named::code).orElse(null);
    }
}
