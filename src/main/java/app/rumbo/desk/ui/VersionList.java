package app.rumbo.desk.ui;

import app.rumbo.measurements.EntryVersion;
import app.rumbo.measurements.EntryVersion.Step;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Every version of what was said, the latest first, with its steps: who, when, why. */
class VersionList extends Composite<Div> {

    VersionList(List<EntryVersion> versions, DeskWords words) {
        var section = new Section(words.say("panel.history"));
        versions.forEach(version -> section.with(version(version, words)));
        getContent().add(section);
        getContent().addClassName("version-list");
    }

    private static Div version(EntryVersion version, DeskWords words) {
        var entry = version.entry();
        var mark = new Span("v" + entry.version());
        mark.addClassNames("count", "plain");
        var value = new Span(words.valueOf(entry));
        value.addClassName("strong");
        var line = new Div(mark, value, new Span(words.state(entry.state())));
        line.addClassName("version-line");
        var steps = new OrderedList();
        steps.addClassName("version-steps");
        version.steps().forEach(step -> steps.add(step(step, words)));
        return new Div(line, steps);
    }

    private static ListItem step(Step step, DeskWords words) {
        var word = words.say(
                "panel.step",
                step.endorsement() ? words.say("panel.endorsed") : words.state(step.state()),
                step.by(),
                words.moment(step.at()));
        var line = new ListItem(new Span(word));
        var comment = step.comment();
        if (comment != null && !comment.isBlank()) {
            var said = new Div(comment);
            said.addClassName("soft");
            line.add(said);
        }
        return line;
    }
}
