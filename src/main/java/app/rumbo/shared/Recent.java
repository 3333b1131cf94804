package app.rumbo.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What was asked for most recently, so many things at most. It is for what cannot go stale: what follows from the key alone,
 * or is about a moment that is part of it.
 */
public final class Recent<K, V> {

    private final Map<K, V> kept;

    /** @param most how many things are kept */
    public Recent(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What is kept under the key, or else what is made now. */
    public V get(K key, Supplier<V> make) {
        synchronized (kept) {
            var found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        var made = make.get();
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    /** What is kept under each of the keys; what is not, is made now, all of it at once. */
    public Map<K, V> getAll(Collection<K> keys, Function<List<K>, Map<K, V>> make) {
        var found = new LinkedHashMap<K, V>();
        var missing = new ArrayList<K>();
        synchronized (kept) {
            for (var key : keys) {
                var value = kept.get(key);
                if (value == null) {
                    missing.add(key);
                } else {
                    found.put(key, value);
                }
            }
        }
        if (!missing.isEmpty()) {
            var made = make.apply(missing);
            found.putAll(made);
            synchronized (kept) {
                kept.putAll(made);
            }
        }
        return found;
    }
}
