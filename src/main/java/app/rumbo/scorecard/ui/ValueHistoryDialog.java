package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.ValueEvent;
import app.rumbo.shell.components.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that happened to one value: versions, steps, who, when and why. */
class ValueHistoryDialog extends Dialog {

    ValueHistoryDialog(
            String title, List<ValueEvent> events, @Nullable String measureUnit, Words words, Pickers pickers) {
        setHeaderTitle(title);
        setWidth("620px");
        var list = new OrderedList();
        list.addClassName("value-history");
        events.reversed().forEach(event -> list.add(item(event, measureUnit, words, pickers::moment)));
        add(events.isEmpty() ? new EmptyState(words.say("history.none"), words.say("history.none.why")) : list);
        getFooter().add(new Button(words.say("history.close"), click -> close()));
    }

    private static ListItem item(
            ValueEvent event, @Nullable String measureUnit, Words words, Function<Instant, String> moment) {
        var when = new Span(moment.apply(event.at()));
        when.addClassNames("small", "quiet");
        var what = new Span(sentence(event, measureUnit, words));
        what.addClassName("strong");
        var item = new ListItem(new Div(what, new Span(" · " + event.by())), when);
        var said = event.said();
        if (said != null && !said.isBlank()) {
            var reason = new Div(said);
            reason.addClassName("soft");
            item.add(reason);
        }
        return item;
    }

    private static String sentence(ValueEvent event, @Nullable String measureUnit, Words words) {
        var until = event.until();
        if (until != null) {
            return words.say("history." + event.what(), words.day(until));
        }
        var version = event.version();
        if (version == null) {
            return words.say("history." + event.what());
        }
        var figure = words.figure(event.figure(), measureUnit);
        var numerator = event.numerator();
        return words.say(
                "history." + event.what(),
                "v" + version,
                numerator == null
                        ? figure
                        : words.say(
                                "history.ratio", figure, words.number(numerator), words.number(event.denominator())));
    }
}
