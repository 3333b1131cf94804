package app.rumbo.desk;

import app.rumbo.measurements.BulkOutcome;
import app.rumbo.measurements.BulkOutcome.Kept;
import app.rumbo.measurements.EntryId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One decision for many entries, taken a few hundred at a time, each lot in a transaction of its own: whoever waits sees
 * how far it is, nobody else waits long, and what was decided stays decided if it ends half way.
 */
public final class BulkDecision {

    /** How many at a time. */
    static final int LOT = 250;

    private final List<EntryId> entries;
    private final Function<List<EntryId>, BulkOutcome> decide;
    private final List<EntryId> done = new ArrayList<>();
    private final List<Kept> refused = new ArrayList<>();
    private int reached;

    BulkDecision(List<EntryId> entries, Function<List<EntryId>, BulkOutcome> decide) {
        this.entries = List.copyOf(entries);
        this.decide = decide;
    }

    /** How many there are in all. */
    public int total() {
        return entries.size();
    }

    /** How many were looked at. */
    public int reached() {
        return reached;
    }

    /** Whether none is left. */
    public boolean isDone() {
        return reached == entries.size();
    }

    /** Decides on the next lot. */
    public BulkDecision advance() {
        var lot = entries.subList(reached, Math.min(reached + LOT, entries.size()));
        if (!lot.isEmpty()) {
            var outcome = decide.apply(lot);
            done.addAll(outcome.done());
            refused.addAll(outcome.refused());
            reached += lot.size();
        }
        return this;
    }

    /** Decides on all that are left. */
    public BulkOutcome finish() {
        while (!isDone()) {
            advance();
        }
        return outcome();
    }

    /** What came of it so far. */
    public BulkOutcome outcome() {
        return new BulkOutcome(List.copyOf(done), List.copyOf(refused));
    }
}
