package app.rumbo.desk.ui;

import app.rumbo.desk.EntryDossier;
import app.rumbo.desk.OddityWords;
import app.rumbo.desk.QueueRow;
import app.rumbo.measurements.EntryKind;
import app.rumbo.organization.Municipality.Limits;
import app.rumbo.scorecard.histories.ui.ValueEventList;
import app.rumbo.shell.components.Facts;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sign;
import app.rumbo.shell.components.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One entry: its figures, its light and why, what is said beside it, its files, its way so far. */
class EntryPanel extends Div {

    private final transient QueueRow row;
    private final transient DeskWords words;
    private final Div files = new Div();

    /**
     * @param limits where the lights change
     * @param odd says what is odd; null where that is nobody's business
     * @param acts what may be done with it; null for nothing
     * @param close where it is left to; null inside a dialog, which has its own way out
     * @param answer what happens to what is said beside it
     */
    EntryPanel(
            EntryDossier dossier,
            DeskWords words,
            Limits limits,
            @Nullable OddityWords odd,
            @Nullable Component acts,
            @Nullable String close,
            Consumer<String> answer) {
        this.row = dossier.row();
        this.words = words;
        addClassNames("goal-panel", "entry-panel");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", row.entry().item().name());
        add(head(close), figures(), new Paragraph(why(limits)));
        if (odd != null && !row.oddities().isEmpty()) {
            add(oddities(odd));
        }
        if (acts != null) {
            add(acts);
        }
        note();
        files.addClassName("entry-files");
        files.add(new Span(words.say(row.files() == 0 ? "panel.no-files" : "panel.files", words.count(row.files()))));
        add(
                new EntryThread(dossier.thread(), words, answer),
                new Section(words.say("panel.evidence"), files),
                new EntryTrend(row, words),
                new Section(
                        words.say("panel.history"),
                        new ValueEventList(dossier.history(), row.entry().item().measureUnit(), words.language())));
    }

    /** Shows the files themselves in place of how many there are. */
    EntryPanel withFiles(Component shown) {
        files.removeAll();
        files.add(shown);
        return this;
    }

    private Div head(@Nullable String close) {
        var item = row.entry().item();
        var unit = row.place().unitName();
        var place = new Span(
                words.say("panel.place", unit == null ? words.say("panel.no-unit") : unit, words.said(row.entry())));
        place.addClassNames("small", "quiet");
        var line = new Div(place);
        line.addClassName("goal-head");
        if (close != null) {
            var out = new PlaceLink(close, new Sign("close"));
            out.getElement().setAttribute("aria-label", getTranslation("shell.close"));
            out.addClassName("close");
            line.add(out);
        }
        var path = item.kind() == EntryKind.MEASUREMENT ? "/indicador/" : "/hito/";
        var title = new H2(
                new PlaceLink("planes/" + item.plan().code() + path + item.code(), item.code() + " " + item.name()));
        title.addClassName("panel-title");
        return new Div(line, title);
    }

    private Div figures() {
        var entry = row.entry();
        var number = new Span(words.brief(row.verdict().figure()));
        number.addClassName("goal-number");
        var unit =
                new Span(entry.item().measureUnit() == null ? "" : entry.item().measureUnit());
        unit.addClassName("quiet");
        var line = new Div(
                number, unit, new StatusBadge(DeskWords.light(row.verdict().light())));
        line.addClassName("goal-score");
        var facts = new Facts();
        if (entry.item().isRatio()) {
            facts.fact(words.say("panel.ratio"), words.ratio(entry.figures()));
        }
        facts.fact(words.say("queue.target"), words.brief(row.promised()))
                .fact(words.say("queue.previous"), words.brief(row.previous()))
                .fact(words.say("panel.state"), state())
                .fact(words.say("panel.entered"), row.enteredBy() + ", " + words.moment(entry.enteredAt()));
        var submission = entry.submission();
        if (submission != null && row.submittedBy() != null) {
            facts.fact(words.say("panel.submitted"), row.submittedBy() + ", " + words.moment(submission.at()));
        }
        return new Div(line, facts);
    }

    private String state() {
        return row.awaitsDirector()
                ? words.say("panel.awaits")
                : words.state(row.entry().state());
    }

    private String why(Limits limits) {
        var score = row.verdict().score();
        if (score == null) {
            return words.say(row.promised() == null ? "panel.why.nothing-due" : "panel.why.no-figure");
        }
        return words.say(
                row.entry().item().kind() == EntryKind.MEASUREMENT ? "panel.why" : "panel.why.milestone",
                words.percent(score),
                words.percent(limits.greenFrom()),
                words.percent(limits.amberFrom()));
    }

    private Div oddities(OddityWords odd) {
        var list = new UnorderedList();
        row.oddities().forEach(each -> {
            var tag = new Span(odd.tag(each));
            tag.addClassName("odd-tag");
            list.add(new ListItem(tag, new Span(odd.sentence(each))));
        });
        list.addClassName("odd-list");
        return new Div(list);
    }

    private void note() {
        var entry = row.entry();
        var comment = entry.comment();
        if (comment != null && !comment.isBlank()) {
            add(new Section(words.say("sheet.note"), new Paragraph(comment)));
        }
        var next = entry.nextStep();
        if (next != null && !next.isBlank()) {
            add(new Section(words.say("sheet.next"), new Paragraph(next)));
        }
    }
}
