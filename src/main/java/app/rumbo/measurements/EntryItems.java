package app.rumbo.measurements;

import app.rumbo.measurements.internal.EntryStore;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Indicators and milestones as entries are made of them. */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class EntryItems {

    private final EntryStore store;

    EntryItems(EntryStore store) {
        this.store = store;
    }

    /** Those of the ids, in the order of their plans. */
    public List<EntryItem> all(Collection<UUID> ids) {
        return store.items(ids);
    }
}
