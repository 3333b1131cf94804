package app.rumbo.desk;

import app.rumbo.desk.internal.Expected;
import app.rumbo.desk.internal.Expected.Item;
import app.rumbo.measurements.CalendarBook;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryState;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What units owe, for which period and by when. */
@Service
public class PendingWork {

    /** Periods that ended longer ago are history: what they lack is seen on the board, not asked for. */
    private static final int MONTHS_BACK = 12;

    private final Expected expected;
    private final EntryCalendars calendars;
    private final DeskUnits units;
    private final MunicipalitySettings settings;
    private final Clock clock;

    PendingWork(
            Expected expected, EntryCalendars calendars, DeskUnits units, MunicipalitySettings settings, Clock clock) {
        this.expected = expected;
        this.calendars = calendars;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    /** The packets of a desk: those that owe something, the worst first, then what was done, the latest first. */
    @RolesAllowed(Permissions.ENTER)
    public List<Packet> packets(DeskUnits.Desk desk) {
        units.refuseOthers(desk);
        var today = today();
        var books = new HashMap<String, CalendarBook>();
        var packets = new ArrayList<Packet>();
        expected.of(desk.units(), today.minusMonths(MONTHS_BACK), today).stream()
                .collect(Collectors.groupingBy(
                        item -> new Packet.Id(item.kind(), item.packet()),
                        () -> new TreeMap<>(Comparator.comparing(Packet.Id::toString)),
                        Collectors.toList()))
                .forEach((id, items) -> packets.add(packet(id, items, books, today)));
        return packets.stream()
                .filter(packet ->
                        packet.open() || packet.isDone() || packet.counts().submitted() > 0)
                .sorted(Comparator.comparing(Packet::isDone)
                        .thenComparing(packet -> packet.isDone()
                                ? -packet.ends().toEpochDay()
                                : packet.due().toEpochDay()))
                .toList();
    }

    /** How many entries a desk owes that can be entered today. */
    @RolesAllowed(Permissions.ENTER)
    public int owed(DeskUnits.Desk desk) {
        return packets(desk).stream()
                .filter(Packet::open)
                .mapToInt(packet -> packet.counts().owed())
                .sum();
    }

    /** Today in the municipality. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(settings.current().zone()));
    }

    private Packet packet(Packet.Id id, List<Item> items, Map<String, CalendarBook> books, LocalDate today) {
        var due = LocalDate.MAX;
        var daysLeft = 0;
        var open = false;
        var written = id.on();
        for (var item : items) {
            var book = books.computeIfAbsent(item.plan(), calendars::book);
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
