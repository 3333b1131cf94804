package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.AsOf;
import app.rumbo.shell.components.BasisPicker;
import app.rumbo.shell.components.CutoffPicker;
import app.rumbo.shell.components.Question;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The head of every page that shows a scorecard: what it is about, and as of when. */
@org.springframework.stereotype.Component
class Pickers {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final AskedPlan asked;
    private final Words words;
    private final app.rumbo.organization.MunicipalitySettings settings;

    Pickers(AskedPlan asked, Words words, app.rumbo.organization.MunicipalitySettings settings) {
        this.asked = asked;
        this.words = words;
        this.settings = settings;
    }

    /** A header with the pickers, then further tools. */
    ViewHeader header(String title, String context, String path, Question question, AsOf asOf, Component... further) {
        var tools = new Component[further.length + 2];
        tools[0] = new CutoffPicker(path, question, asOf.cutoff(), asked.today(), words.format());
        tools[1] = new BasisPicker(path, question);
        System.arraycopy(further, 0, tools, 2, further.length);
        var header = new ViewHeader(title, context, tools);
        return question.knownAt() == null ? header : header.fact(words.say("known-at"), moment(asOf.knownAt()));
    }

    /** A moment in the municipality's time: 16 nov 2026, 18:42. */
    String moment(Instant moment) {
        var local = moment.atZone(settings.current().zone());
        return words.day(local.toLocalDate()) + ", " + TIME.format(local);
    }
}
