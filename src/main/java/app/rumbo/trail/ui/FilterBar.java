package app.rumbo.trail.ui;

import app.rumbo.language.Language;
import app.rumbo.shell.components.SpanishDates;
import app.rumbo.trail.Trail;
import app.rumbo.trail.TrailFilter;
import app.rumbo.trail.TrailPeople;
import app.rumbo.trail.TrailWords;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;

/** Narrows the trail: days, person, kind of thing, and part of its name. */
class FilterBar extends Div {

    private final DatePicker from = new DatePicker(getTranslation("trail.from"));
    private final DatePicker to = new DatePicker(getTranslation("trail.to"));
    private final ComboBox<String> actor = new ComboBox<>(getTranslation("trail.actor"));
    private final ComboBox<String> kind = new ComboBox<>(getTranslation("trail.kind"));
    private final TextField text = new TextField(getTranslation("trail.text"));
    private final Runnable changed;
    private boolean clearing;

    /** @param changed told after each change */
    FilterBar(Trail trail, TrailWords words, TrailPeople people, Language language, Runnable changed) {
        this.changed = changed;
        addClassName("trail-filters");
        SpanishDates.speak(from, language.format(), this);
        SpanishDates.speak(to, language.format(), this);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        actor.setPlaceholder(getTranslation("trail.anyone"));
        actor.setItemLabelGenerator(people::name);
        actor.setItems(trail.actors().stream()
                .sorted(Comparator.comparing(people::name))
                .toList());
        actor.setClearButtonVisible(true);
        kind.setPlaceholder(getTranslation("trail.anything"));
        kind.setItemLabelGenerator(words::kind);
        kind.setItems(
                trail.kinds().stream().sorted(Comparator.comparing(words::kind)).toList());
        kind.setClearButtonVisible(true);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        from.addValueChangeListener(change -> tell());
        to.addValueChangeListener(change -> tell());
        actor.addValueChangeListener(change -> tell());
        kind.addValueChangeListener(change -> tell());
        text.addValueChangeListener(change -> tell());
        add(from, to, actor, kind, text);
    }

    /** What is asked for. */
    TrailFilter filter() {
        return new TrailFilter(from.getValue(), to.getValue(), actor.getValue(), kind.getValue(), text.getValue());
    }

    /** Asks for everything again. */
    void clear() {
        clearing = true;
        from.clear();
        to.clear();
        actor.clear();
        kind.clear();
        text.clear();
        clearing = false;
        tell();
    }

    private void tell() {
        if (!clearing) {
            changed.run();
        }
    }
}
