package app.rumbo.evidence.ui;

import app.rumbo.evidence.Evidence;
import app.rumbo.evidence.EvidenceFiles;
import app.rumbo.evidence.EvidenceSettings;
import app.rumbo.language.Language;
import app.rumbo.measurements.EntryId;
import app.rumbo.shared.DomainException;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The files of one entry: a list, and, where the user enters for it and it is not submitted yet, what it takes to attach
 * more, to take one away, and to bring those of the version before.
 */
public class EvidencePanel extends Composite<Div> {

    private final EvidenceFiles files;
    private final Language language;
    private final EntryId entry;
    private final Runnable changed;
    private final Div list = new Div();
    private final Div tools = new Div();

    EvidencePanel(EvidenceFiles files, EvidenceSettings settings, Language language, EntryId entry, Runnable changed) {
        this.files = files;
        this.language = language;
        this.entry = entry;
        this.changed = changed;
        getContent().addClassName("evidence");
        getContent().add(list, tools);
        if (files.mayChange(entry)) {
            getContent().add(new EvidenceUpload(files, settings, language, entry, this::changed));
        }
        show();
    }

    private void changed() {
        show();
        changed.run();
    }

    private void show() {
        list.removeAll();
        tools.removeAll();
        var may = files.mayChange(entry);
        var all = files.of(entry);
        if (!all.isEmpty()) {
            list.add(new EvidenceTable(files, language, all, may ? this::remove : null));
        } else if (may) {
            list.add(new Paragraph(getTranslation("evidence.ui.none-yet")));
        } else {
            list.add(new EmptyState(getTranslation("evidence.ui.none"), getTranslation("evidence.ui.none.why")));
        }
        var previous = may ? files.previous(entry).size() : 0;
        if (previous > 0) {
            tools.add(new Button(getTranslation("evidence.ui.bring", previous), click -> bring()));
        }
    }

    private void bring() {
        tryTo(() -> files.bring(entry), getTranslation("evidence.ui.brought"));
    }

    private void remove(Evidence evidence) {
        tryTo(() -> files.remove(evidence.id()), getTranslation("evidence.ui.removed", evidence.fileName()));
    }

    private void tryTo(Runnable act, String done) {
        try {
            act.run();
            Notices.done(done);
        } catch (DomainException refusal) {
            Notices.error(language.say(refusal));
        }
        changed();
    }
}
