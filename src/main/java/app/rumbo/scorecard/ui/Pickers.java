package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.AsOf;
import app.rumbo.shell.components.BasisPicker;
import app.rumbo.shell.components.CutoffPicker;
import app.rumbo.shell.components.KnownAtPicker;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Question;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

    /** A header with the pickers, then further tools; with a banner where it is asked as it was known once. */
    ViewHeader header(String title, String context, String path, Question question, AsOf asOf, Component... further) {
        var tools = new Component[further.length + 3];
        tools[0] = new CutoffPicker(path, question, asOf.cutoff(), asked.today(), words.format());
        tools[1] = new BasisPicker(path, question);
        tools[2] = knownAt(path, question);
        System.arraycopy(further, 0, tools, 3, further.length);
        var header = new ViewHeader(title, context, tools);
        return question.knownAt() == null
                ? header
                : KnownAtPicker.banner(
                        header, moment(asOf.knownAt()), question.asKnown(null).address(path), changes(path, question));
    }

    private KnownAtPicker knownAt(String path, Question question) {
        var zone = settings.current().zone();
        return new KnownAtPicker(
                asked.today(),
                words.format(),
                day -> UI.getCurrentOrThrow()
                        .navigate(path, question.asKnownOn(day, zone).parameters()));
    }

    private Component[] changes(String path, Question question) {
        return asked.code(question.plan() == null ? planOf(path, question) : question)
                .map(plan -> new Component[] {
                    new PlaceLink(new Places(plan, question).corrections(), words.say("known-at.changes"))
                })
                .orElseGet(() -> new Component[0]);
    }

    /** The plan that the path names, where it names one. */
    private static Question planOf(String path, Question question) {
        var parts = path.split("/", -1);
        return parts.length > 1 && parts[0].equals("planes")
                ? question.withPlan(URLDecoder.decode(parts[1], StandardCharsets.UTF_8))
                : question;
    }

    /** A moment in the municipality's time: 16 nov 2026, 18:42. */
    String moment(Instant moment) {
        var local = moment.atZone(settings.current().zone());
        return words.day(local.toLocalDate()) + ", " + TIME.format(local);
    }
}
