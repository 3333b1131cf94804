package app.rumbo.scorecard.histories.ui;

import app.rumbo.language.Language;
import app.rumbo.scorecard.ValueEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to one value, the latest first: versions, steps, who, when and why. Wherever a history is shown. */
public class ValueEventList extends Composite<OrderedList> {

    private final @Nullable String measureUnit;
    private final transient Language language;

    /**
     * @param events in the order of time
     * @param measureUnit of the figures
     */
    public ValueEventList(List<ValueEvent> events, @Nullable String measureUnit, Language language) {
        this.measureUnit = measureUnit;
        this.language = language;
        getContent().addClassName("value-history");
        events.reversed().forEach(event -> getContent().add(item(event)));
    }

    private ListItem item(ValueEvent event) {
        var when = new Span(language.moment(event.at()));
        when.addClassNames("small", "quiet");
        var what = new Span(sentence(event));
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

    private String sentence(ValueEvent event) {
        var until = event.until();
        if (until != null) {
            return say(event.what(), language.format().day(until));
        }
        var version = event.version();
        return version == null ? say(event.what()) : say(event.what(), "v" + version, figure(event));
    }

    private String figure(ValueEvent event) {
        var format = language.format();
        var figure = format.measure(event.figure(), measureUnit);
        var numerator = event.numerator();
        return numerator == null
                ? figure
                : say("ratio", figure, format.measure(numerator, null), format.measure(event.denominator(), null));
    }

    private String say(String key, Object... arguments) {
        return language.say("scorecard.history." + key, arguments);
    }
}
