package app.rumbo.scorecard.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The figures that count of a plan.
 *
 * @param series per indicator; missing where it has neither targets nor measurements
 * @param reports counted percentages per milestone; missing where there are none
 * @param lastEntries when the latest entry that counts was recorded, per indicator or milestone that has one
 */
public record KnownEntries(Map<UUID, Series> series, Map<UUID, Timeline> reports, Map<UUID, Instant> lastEntries) {

    /** The same with some items' figures read anew. */
    KnownEntries with(KnownEntries anew, Set<UUID> items) {
        return new KnownEntries(
                with(series, anew.series, items),
                with(reports, anew.reports, items),
                with(lastEntries, anew.lastEntries, items));
    }

    private static <T> Map<UUID, T> with(Map<UUID, T> before, Map<UUID, T> anew, Set<UUID> items) {
        var merged = new HashMap<>(before);
        merged.keySet().removeAll(items);
        merged.putAll(anew);
        return merged;
    }
}
