package app.rumbo.trail.ui;

import app.rumbo.language.Language;
import app.rumbo.shell.components.Facts;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.trail.TrailDetail;
import app.rumbo.trail.TrailEntry;
import app.rumbo.trail.TrailPeople;
import app.rumbo.trail.TrailWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One link in full: who and when, each field before and after, and its place in the chain. */
class LinkDialog extends Dialog {

    private final TrailWords words;

    LinkDialog(TrailEntry link, TrailWords words, TrailPeople people, Language language) {
        this.words = words;
        addClassName("trail-dialog");
        setHeaderTitle(words.sentence(link));
        var detail = TrailDetail.of(link.detail());
        add(new Facts()
                .fact(getTranslation("trail.detail.who"), people.name(link.actor()))
                .fact(getTranslation("trail.at"), language.moment(link.at())));
        var changes = detail.changes();
        var others = detail.others();
        if (!changes.isEmpty() || !others.isEmpty()) {
            add(new Section(getTranslation("trail.detail.changes"), sheet(changes), others(others)));
        }
        add(new Section(getTranslation("trail.detail.links"), chain(link)));
        getFooter().add(new Button(getTranslation("trail.detail.close"), click -> close()));
    }

    private Component sheet(List<TrailDetail.Change> changes) {
        if (changes.isEmpty()) {
            return new Span();
        }
        var named = words.named(changes);
        var sheet = new Sheet(getTranslation("trail.detail.changes"))
                .column(getTranslation("trail.detail.field"))
                .column(getTranslation("trail.detail.before"))
                .column(getTranslation("trail.detail.after"));
        changes.forEach(change -> sheet.row()
                .head(new Span(words.field(change.field())))
                .text(named.value(change.before()))
                .text(named.value(change.after())));
        return sheet;
    }

    private Component others(List<TrailDetail.Change> others) {
        var facts = new Facts();
        others.forEach(other -> facts.fact(words.field(other.field()), words.value(other.after())));
        return facts;
    }

    private Component chain(TrailEntry link) {
        return new Facts()
                .fact(getTranslation("trail.seq"), Long.toString(link.seq()))
                .fact(getTranslation("trail.detail.hash"), hash(link.hash()))
                .fact(getTranslation("trail.detail.previous"), hash(link.previousHash()));
    }

    private static Span hash(String hash) {
        var span = new Span(hash);
        span.addClassName("trail-hash");
        return span;
    }
}
