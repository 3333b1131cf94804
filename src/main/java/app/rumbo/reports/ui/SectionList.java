package app.rumbo.reports.ui;

import app.rumbo.reports.SectionChoice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A kind's sections in their order, each with buttons that move it or leave it out, and those left out below. Whoever
 * pressed a button goes on from the same row, and hears where it stands now.
 */
class SectionList extends Div {

    private final UnaryOperator<String> name;
    private final Consumer<SectionChoice> chosen;
    private final Div rows = new Div();
    private final Paragraph said = new Paragraph();
    private final Map<String, Button> buttons = new HashMap<>();

    SectionList(UnaryOperator<String> name, Consumer<SectionChoice> chosen) {
        this.name = name;
        this.chosen = chosen;
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        add(rows, said);
    }

    void show(SectionChoice choice) {
        buttons.clear();
        rows.removeAll();
        var shown = new OrderedList();
        choice.shown().forEach(key -> shown.add(shown(choice, key)));
        rows.add(shown);
        if (!choice.leftOut().isEmpty()) {
            var out = new UnorderedList();
            choice.leftOut().forEach(key -> out.add(row(key, button("show", "put-back", key, choice.with(key)))));
            rows.add(new Paragraph(getTranslation("reports.sections.left-out")), out);
        }
    }

    private ListItem shown(SectionChoice choice, String key) {
        var up = button("up", "moved", key, choice.moved(key, -1));
        up.setEnabled(choice.moves(key, -1));
        var down = button("down", "moved", key, choice.moved(key, 1));
        down.setEnabled(choice.moves(key, 1));
        if (!choice.isDemanded(key)) {
            return row(key, up, down, button("hide", "taken-out", key, choice.without(key)));
        }
        var always = new Span(getTranslation("reports.sections.demanded"));
        always.addClassName("report-section-always");
        return row(key, up, down, always);
    }

    private ListItem row(String key, com.vaadin.flow.component.Component... tools) {
        var row = new Div(new Span(name.apply(key)));
        row.add(tools);
        row.addClassName("report-section-row");
        return new ListItem(row);
    }

    /**
     * @param what what it does
     * @param done what is said once it is done
     */
    private Button button(String what, String done, String key, SectionChoice then) {
        var button = new Button(getTranslation("reports.sections." + what), click -> {
            show(then);
            focus(key, what);
            say(done, key, then);
            chosen.accept(then);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("reports.sections." + what + ".of", name.apply(key)));
        buttons.put(what + " " + key, button);
        return button;
    }

    /** The button just pressed, in its new place; where it does nothing more there, one of the same row. */
    private void focus(String key, String pressed) {
        List.of(pressed, "down", "up", "hide", "show").stream()
                .map(what -> buttons.get(what + " " + key))
                .filter(Objects::nonNull)
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private void say(String done, String key, SectionChoice then) {
        said.setText(getTranslation(
                "reports.sections.said." + done,
                name.apply(key),
                then.shown().indexOf(key) + 1,
                then.shown().size()));
    }
}
