package app.rumbo.revenue;

import app.rumbo.accounts.Sector;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The ledgers asked for most recently, some megabyte each. Nothing in it can go stale: the key holds the last moment at
 * which anything was recorded, and the next recording asks under another key.
 */
final class RecentLedgers {

    private static final int MOST = 6;

    private final Map<Key, RevenueLedger> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, RevenueLedger> eldest) {
            return size() > MOST;
        }
    };

    /** @param lastRecording the last moment up to K at which anything was recorded */
    record Key(Sector sector, Instant lastRecording) {}

    RevenueLedger get(Key key, Supplier<RevenueLedger> read) {
        synchronized (kept) {
            var found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        var ledger = read.get();
        synchronized (kept) {
            kept.put(key, ledger);
        }
        return ledger;
    }
}
