package app.rumbo.desk;

import app.rumbo.desk.internal.QueueReader;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.Validations;
import app.rumbo.scorecard.ValueEvent;
import app.rumbo.scorecard.ValueHistories;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;

/** One entry with its history and what is said beside it. */
@Service
@RolesAllowed({Permissions.ENTER, Permissions.VALIDATE})
public class EntryDossiers {

    private final Entries entries;
    private final QueueReader reader;
    private final ValueHistories histories;
    private final Validations validations;

    EntryDossiers(Entries entries, QueueReader reader, ValueHistories histories, Validations validations) {
        this.entries = entries;
        this.reader = reader;
        this.histories = histories;
        this.validations = validations;
    }

    /** Of that entry; of a draft to its own unit alone. */
    public EntryDossier of(EntryId id) {
        var entry = entries.find(id);
        return new EntryDossier(reader.rows(List.of(entry)).getFirst(), history(entry), validations.thread(entry));
    }

    /** Says something beside it. */
    public void remark(EntryId id, String text) {
        validations.remark(id, text);
    }

    /** What was done with it; what was said beside it stands in the thread. */
    private List<ValueEvent> history(Entry entry) {
        return histories.of(entry.item(), entry.saidOn()).stream()
                .filter(event -> !event.what().equals(ValueEvent.REMARK))
                .toList();
    }
}
