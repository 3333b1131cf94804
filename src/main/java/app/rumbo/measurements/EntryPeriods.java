package app.rumbo.measurements;

import app.rumbo.measurements.internal.EntryStore;
import app.rumbo.measurements.internal.EntryWindows;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Says which periods are not open, for entries that come in by a file. */
@Service
public class EntryPeriods {

    private final EntryStore store;
    private final EntryWindows windows;

    EntryPeriods(EntryStore store, EntryWindows windows) {
        this.store = store;
        this.windows = windows;
    }

    /**
     * A period of an indicator, or a day of a milestone.
     *
     * @param ends the day on which it counts
     */
    public record ItemDay(UUID item, LocalDate ends) {}

    /** Those that are not open to their units today, with the reason. */
    @RolesAllowed(Permissions.IMPORT)
    public Map<ItemDay, EntryRefused> closed(Collection<ItemDay> asked) {
        var items = store.items(asked.stream().map(ItemDay::item).distinct().toList()).stream()
                .collect(Collectors.toMap(EntryItem::id, Function.identity()));
        var closed = new HashMap<ItemDay, EntryRefused>();
        var reading = windows.reading();
        for (var one : asked) {
            var item = items.get(one.item());
            if (item != null) {
                reading.refusal(item, one.ends()).ifPresent(refusal -> closed.put(one, refusal));
            }
        }
        return closed;
    }
}
