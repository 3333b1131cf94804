package app.rumbo.evidence.ui;

import app.rumbo.evidence.EvidenceFiles;
import app.rumbo.evidence.EvidenceSettings;
import app.rumbo.language.Language;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryId;
import org.springframework.stereotype.Component;

/** Opens the files of an entry from whatever page shows the entry. */
@Component
public class EvidenceDialogs {

    private final EvidenceFiles files;
    private final EvidenceSettings settings;
    private final Entries entries;
    private final Language language;

    EvidenceDialogs(EvidenceFiles files, EvidenceSettings settings, Entries entries, Language language) {
        this.files = files;
        this.settings = settings;
        this.entries = entries;
        this.language = language;
    }

    /**
     * Opens them in a dialog.
     *
     * @param changed what to do each time one was attached or taken away
     */
    public void open(EntryId entry, Runnable changed) {
        new EvidenceDialog(entries.find(entry), language, panel(entry, changed)).open();
    }

    /** The same as a part of a page. */
    public EvidencePanel panel(EntryId entry, Runnable changed) {
        return new EvidencePanel(files, settings, language, entry, changed);
    }
}
