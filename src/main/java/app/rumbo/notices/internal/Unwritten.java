package app.rumbo.notices.internal;

import app.rumbo.notices.internal.Outcome.Taken;
import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What the mail server took while the database did not answer. As long as this process lives it is written down before
 * anything else, so that a database that was away for a moment makes no mail leave twice.
 */
class Unwritten {

    private record Entry(Outgoing mail, Taken taken, Instant at) {}

    private final OutboxTable table;
    private final ConcurrentLinkedQueue<Entry> entries = new ConcurrentLinkedQueue<>();

    Unwritten(OutboxTable table) {
        this.table = table;
    }

    void keep(Outgoing mail, Taken taken, Instant at) {
        entries.add(new Entry(mail, taken, at));
    }

    void write() {
        for (var entry = entries.peek(); entry != null; entry = entries.peek()) {
            table.sent(entry.mail(), entry.taken().reply(), entry.at());
            entries.remove(entry);
        }
    }
}
