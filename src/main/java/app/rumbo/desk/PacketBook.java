package app.rumbo.desk;

import app.rumbo.desk.internal.Expected.Item;
import app.rumbo.measurements.CalendarBook;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryState;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes packets of what is to be said, each plan's calendar read once. */
final class PacketBook {

    private final Function<String, CalendarBook> calendars;
    private final LocalDate today;
    private final Map<String, CalendarBook> books = new HashMap<>();

    PacketBook(Function<String, CalendarBook> calendars, LocalDate today) {
        this.calendars = calendars;
        this.today = today;
    }

    /** The packet that these make up. */
    Packet packet(Packet.Id id, List<Item> items) {
        var due = LocalDate.MAX;
        var daysLeft = 0;
        var open = false;
        var written = id.on();
        for (var item : items) {
            var book = books.computeIfAbsent(item.plan(), calendars);
            var period = period(item, book);
            written = period.toString();
            var state = book.state(period);
            open = open || state.isOpen(item.unit(), today);
            var last = state.due(item.unit());
            if (last.isBefore(due)) {
                due = last;
                daysLeft = book.workingDays(today, last);
            }
        }
        return new Packet(
                id,
                items.getFirst().ends(),
                due,
                daysLeft,
                counts(items),
                open,
                items.stream().map(Item::plan).collect(Collectors.toSet()),
                written);
    }

    private static Period period(Item item, CalendarBook book) {
        return item.kind() == EntryKind.MEASUREMENT
                ? Period.parse(item.saidOn()).orElseThrow()
                : Period.of(book.calendar().milestonesEvery(), item.ends());
    }

    private static Packet.Counts counts(List<Item> items) {
        var standing = new ArrayList<@Nullable EntryState>();
        items.forEach(item -> standing.add(item.standing()));
        return Packet.Counts.of(standing);
    }
}
