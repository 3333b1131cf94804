package app.rumbo.desk;

import app.rumbo.desk.internal.QueueReader;
import app.rumbo.desk.internal.SqlQueue;
import app.rumbo.measurements.BulkOutcome;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.Validations;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** What directorates submitted and control decides on, a page at a time. */
@Service
@RolesAllowed(Permissions.VALIDATE)
public class ValidationQueue {

    private static final int LOT = 500;

    private final SqlQueue queue;
    private final QueueReader reader;
    private final Validations validations;

    ValidationQueue(SqlQueue queue, QueueReader reader, Validations validations) {
        this.queue = queue;
        this.reader = reader;
        this.validations = validations;
    }

    /**
     * A part of the queue.
     *
     * @param total how many match in all
     */
    public record Slice(int total, List<QueueRow> rows) {}

    /** How many there are. */
    public int count(QueueFilter filter) {
        return filter.odd() ? matching(filter, QueueOrder.ARRIVAL).size() : queue.count(filter);
    }

    /** Some of them, in that order. */
    public List<QueueRow> page(QueueFilter filter, QueueOrder order, int offset, int limit) {
        return filter.odd()
                ? slice(filter, order, offset, limit).rows()
                : rows(queue.page(filter, order, offset, limit));
    }

    /** Some of them, and how many there are. */
    public Slice slice(QueueFilter filter, QueueOrder order, int offset, int limit) {
        if (!filter.odd()) {
            return new Slice(queue.count(filter), rows(queue.page(filter, order, offset, limit)));
        }
        var odd = matching(filter, order);
        var from = Math.min(offset, odd.size());
        return new Slice(odd.size(), rows(odd.subList(from, Math.min(odd.size(), from + limit))));
    }

    /** All that match, by their ids alone: the odd ones are found by looking at each, some hundred at a time. */
    public List<EntryId> matching(QueueFilter filter, QueueOrder order) {
        var all = queue.page(filter, order, 0, Integer.MAX_VALUE);
        if (!filter.odd()) {
            return all;
        }
        var odd = new ArrayList<EntryId>();
        for (var from = 0; from < all.size(); from += LOT) {
            odd.addAll(reader.odd(validations.all(all.subList(from, Math.min(all.size(), from + LOT)))));
        }
        return odd;
    }

    /** These, in the order given; decided ones as well. */
    public List<QueueRow> rows(List<EntryId> ids) {
        return reader.rows(validations.all(ids));
    }

    /** By what the queue can be narrowed now. */
    public QueueChoices choices() {
        return queue.choices();
    }

    /** Begins to decide on many. */
    public BulkDecision begin(List<EntryId> entries, Decision decision, String comment) {
        Function<List<EntryId>, BulkOutcome> decide = switch (decision) {
            case VALIDATE -> validations::validate;
            case OBSERVE -> lot -> validations.observe(lot, comment);
            case REJECT -> lot -> validations.reject(lot, comment);
        };
        return new BulkDecision(entries, decide);
    }
}
