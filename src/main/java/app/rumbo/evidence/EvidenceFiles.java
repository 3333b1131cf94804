package app.rumbo.evidence;

import app.rumbo.evidence.inspection.FileInspection;
import app.rumbo.evidence.inspection.FileNames;
import app.rumbo.evidence.internal.Contents;
import app.rumbo.evidence.internal.EvidenceRows;
import app.rumbo.evidence.internal.Spool;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.measurements.EntryState;
import app.rumbo.measurements.OpenEntries;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The files that stand behind entries. Whoever enters for the unit attaches and takes away until the entry is submitted;
 * from then on they stand.
 */
@Service
public class EvidenceFiles {

    private final EvidenceRows rows;
    private final Contents contents;
    private final Spool spool;
    private final EvidenceSettings settings;
    private final Entries entries;
    private final OpenEntries open;
    private final Knowledge knowledge;
    private final TransactionOperations transactions;

    EvidenceFiles(
            EvidenceRows rows,
            Contents contents,
            Spool spool,
            EvidenceSettings settings,
            Entries entries,
            OpenEntries open,
            Knowledge knowledge,
            TransactionOperations transactions) {
        this.rows = rows;
        this.contents = contents;
        this.spool = spool;
        this.settings = settings;
        this.entries = entries;
        this.open = open;
        this.knowledge = knowledge;
        this.transactions = transactions;
    }

    /** What hangs on an entry, to whoever may see the entry. */
    @RolesAllowed(Permissions.READ_PLANS)
    public List<Evidence> of(EntryId entry) {
        return rows.of(entries.find(entry).id());
    }

    /** Whether the user attaches to it and takes away from it now. */
    @RolesAllowed(Permissions.READ_PLANS)
    public boolean mayChange(EntryId entry) {
        return open.refusal(entries.find(entry)).isEmpty();
    }

    /** What an earlier version has and this one has not. */
    @RolesAllowed(Permissions.READ_PLANS)
    public List<Evidence> previous(EntryId entry) {
        return rows.previous(entries.find(entry).id());
    }

    /**
     * Attaches a file. The stream is read within bounds and its content kept before the recording begins, so that nobody
     * waits for it. The same content again is what hangs there already.
     *
     * @param name as it was called; cleaned
     * @throws EvidenceRefused where the file may not
     * @throws EntryRefused where the entry does not take it
     */
    @RolesAllowed(Permissions.ENTER)
    public Evidence add(EntryId entry, String name, InputStream content) throws IOException {
        refuseFull(open.required(entry).id());
        try (var file = spool.take(content)) {
            var type = FileInspection.type(file.path());
            contents.keep(file, type.mediaType());
            var cleaned = FileNames.clean(name, type);
            return transactions.execute(_ -> attach(entry, file.sha256(), cleaned));
        }
    }

    /** Attaches what the nearest earlier version has, such as one that was observed or rejected. */
    @RolesAllowed(Permissions.ENTER)
    @Transactional
    public List<Evidence> bring(EntryId entry) {
        knowledge.record();
        open.required(entry);
        var previous = rows.previous(entry);
        if (previous.isEmpty()) {
            throw new EvidenceRefused.NothingToBring();
        }
        previous.forEach(each -> {
            refuseFull(entry);
            rows.attach(entry, each.sha256(), each.fileName());
        });
        return rows.of(entry);
    }

    /** Takes one away. */
    @RolesAllowed(Permissions.ENTER)
    @Transactional
    public void remove(EvidenceId id) {
        knowledge.record();
        var evidence = find(id);
        var entry = open.required(evidence.entry());
        if (evidence.removedAt() != null) {
            throw unknown(id);
        }
        if (entry.state() == EntryState.DRAFT) {
            rows.delete(evidence);
        } else {
            rows.remove(evidence);
        }
    }

    /** One, to whoever may see its entry. */
    @RolesAllowed(Permissions.READ_PLANS)
    public Evidence find(EvidenceId id) {
        var evidence = rows.find(id).orElseThrow(() -> unknown(id));
        try {
            entries.find(evidence.entry());
            return evidence;
        } catch (EntryRefused.Unknown hidden) {
            throw unknown(id);
        }
    }

    /**
     * Its content. Whoever asks closes it.
     *
     * @throws EvidenceRefused.HashBroken where it is no longer what was attached
     */
    @RolesAllowed(Permissions.READ_PLANS)
    public OpenedFile open(EvidenceId id) throws IOException {
        return contents.open(find(id));
    }

    private Evidence attach(EntryId entry, String sha256, String name) {
        knowledge.record();
        open.required(entry);
        return rows.of(entry).stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst()
                .orElseGet(() -> {
                    refuseFull(entry);
                    var id = rows.attach(entry, sha256, name);
                    return rows.find(id).orElseThrow(() -> unknown(id));
                });
    }

    private void refuseFull(EntryId entry) {
        if (rows.of(entry).size() >= settings.maxFiles()) {
            throw new EvidenceRefused.TooMany(settings.maxFiles());
        }
    }

    private static EvidenceRefused unknown(EvidenceId id) {
        return new EvidenceRefused.Unknown(id.value().toString());
    }
}
