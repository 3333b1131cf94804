package app.rumbo.measurements;

import app.rumbo.measurements.EntryVersion.Step;
import app.rumbo.measurements.internal.EntryRights;
import app.rumbo.measurements.internal.EntryStore;
import app.rumbo.measurements.internal.Steps;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;

/** What was said of a period or day, version by version, and who did what with it. */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class EntryHistories {

    private final EntryStore store;
    private final EntryRights rights;
    private final Steps steps;

    EntryHistories(EntryStore store, EntryRights rights, Steps steps) {
        this.store = store;
        this.rights = rights;
        this.steps = steps;
    }

    /** All versions of what that entry is about, the latest first; drafts for whoever enters there. */
    public List<EntryVersion> of(Entry entry) {
        var drafts = rights.entersFor(entry.item());
        var versions = store.versions(entry.item(), entry.saidOn()).stream()
                .filter(version -> drafts || version.state() != EntryState.DRAFT)
                .toList();
        var known = steps.of(versions.stream().map(Entry::id).toList());
        return versions.stream()
                .map(version -> new EntryVersion(version, known.getOrDefault(version.id(), List.<Step>of())))
                .toList();
    }
}
