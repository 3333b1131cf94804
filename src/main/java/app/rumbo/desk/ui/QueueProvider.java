package app.rumbo.desk.ui;

import app.rumbo.desk.QueueFilter;
import app.rumbo.desk.QueueOrder;
import app.rumbo.desk.QueueRow;
import app.rumbo.desk.ValidationQueue;
import app.rumbo.measurements.EntryId;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the queue to the grid a page at a time. What is odd is found once a filter and order, and kept by its ids. */
class QueueProvider extends AbstractBackEndDataProvider<QueueRow, Void> {

    private final transient ValidationQueue queue;
    private transient QueueFilter filter = QueueFilter.NONE;
    private transient @Nullable Odd odd;

    private record Odd(QueueOrder order, List<EntryId> ids) {}

    QueueProvider(ValidationQueue queue) {
        this.queue = queue;
    }

    QueueFilter filter() {
        return filter;
    }

    /** Narrows it. */
    void narrow(QueueFilter to) {
        filter = to;
        refreshAll();
    }

    @Override
    public void refreshAll() {
        odd = null;
        super.refreshAll();
    }

    @Override
    public Object getId(QueueRow row) {
        return row.entry().id();
    }

    /** All that match, in that order, by their ids. */
    List<EntryId> ids(QueueOrder order) {
        return filter.odd() ? odd(order) : queue.matching(filter, order);
    }

    @Override
    protected Stream<QueueRow> fetchFromBackEnd(Query<QueueRow, Void> query) {
        var order = order(query);
        if (!filter.odd()) {
            return queue.page(filter, order, query.getOffset(), query.getLimit()).stream();
        }
        return queue
                .rows(odd(order).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit())
                        .toList())
                .stream();
    }

    @Override
    protected int sizeInBackEnd(Query<QueueRow, Void> query) {
        return filter.odd() ? odd(order(query)).size() : queue.count(filter);
    }

    private List<EntryId> odd(QueueOrder order) {
        var known = odd;
        if (known == null || !known.order().equals(order)) {
            known = new Odd(order, queue.matching(filter, order));
            odd = known;
        }
        return known.ids();
    }

    private static QueueOrder order(Query<QueueRow, Void> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .map(sort -> new QueueOrder(
                        QueueOrder.By.valueOf(sort.getSorted()), sort.getDirection() == SortDirection.DESCENDING))
                .orElse(QueueOrder.ARRIVAL);
    }
}
