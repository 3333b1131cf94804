package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Basis;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plans asked for most recently, kept ready within bounded memory. Nothing in it can go stale: the key holds the
 * last moment at which anything of plans changed, and the next change asks under another key.
 */
final class RecentPlans {

    /** Figures kept in all, some 100 bytes each; the latest plan is kept whatever its size. */
    private static final long MOST_FIGURES = 300_000;

    private final LinkedHashMap<Key, Evaluation> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long figures;

    /** @param lastChange the last moment up to K at which anything changed that scorecards are made from */
    record Key(String plan, Basis basis, Instant lastChange) {

        private boolean isBefore(Key other) {
            return plan.equals(other.plan) && basis == other.basis && lastChange.isBefore(other.lastChange);
        }
    }

    synchronized @Nullable Evaluation get(Key key) {
        return kept.get(key);
    }

    /**
     * A plan as it was known at an earlier moment.
     *
     * @param lastChange that moment
     */
    record Kept(Instant lastChange, KnownPlan plan) {}

    /** The same plan on the same basis as it was known last before that; null where none is kept. */
    synchronized @Nullable Kept before(Key key) {
        return kept.entrySet().stream()
                .filter(each -> each.getKey().isBefore(key))
                .map(each ->
                        new Kept(each.getKey().lastChange(), each.getValue().known()))
                .max(Comparator.comparing(Kept::lastChange))
                .orElse(null);
    }

    synchronized void put(Key key, Evaluation plan) {
        var before = kept.put(key, plan);
        figures += plan.known().size() - (before == null ? 0 : before.known().size());
        for (Iterator<Map.Entry<Key, Evaluation>> eldest = kept.entrySet().iterator();
                figures > MOST_FIGURES && kept.size() > 1; ) {
            figures -= eldest.next().getValue().known().size();
            eldest.remove();
        }
    }
}
