package app.rumbo.measurements;

import app.rumbo.measurements.internal.EntryRights;
import app.rumbo.measurements.internal.EntryWindows;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * To which entries somebody may still add what belongs to them, as their evidence: those of their own units, and those
 * that they typed themselves, until these are submitted. Whoever validates adds nothing to what others said.
 */
@Service
public class OpenEntries {

    private final Entries entries;
    private final EntryRights rights;
    private final EntryWindows windows;

    OpenEntries(Entries entries, EntryRights rights, EntryWindows windows) {
        this.entries = entries;
        this.rights = rights;
        this.windows = windows;
    }

    /**
     * The entry, to whoever may add to it now.
     *
     * @throws EntryRefused where they may not
     */
    @RolesAllowed(Permissions.ENTER)
    public Entry required(EntryId id) {
        var entry = entries.find(id);
        refusal(entry).ifPresent(refusal -> {
            throw refusal;
        });
        return entry;
    }

    /** Why the user adds nothing to it now, if they do not. */
    @RolesAllowed(Permissions.READ_PLANS)
    public Optional<EntryRefused> refusal(Entry entry) {
        var item = entry.item();
        var own = item.unit() != null && rights.ownUnits().contains(item.unit());
        var typed = rights.entersForAll() && rights.username().equals(entry.enteredBy());
        if (!own && !typed) {
            return Optional.of(new EntryRefused.OtherUnit(item.code()));
        }
        if (!entry.latest() || !entry.state().leadsTo(EntryState.SUBMITTED)) {
            return Optional.of(new EntryRefused.Settled());
        }
        return item.active()
                ? windows.refusal(item, entry.ends())
                : Optional.of(new EntryRefused.NotActive(item.code()));
    }
}
