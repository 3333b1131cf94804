package app.rumbo.desk;

import app.rumbo.desk.internal.Expected;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        var book = new PacketBook(calendars::book, today);
        var packets = new ArrayList<Packet>();
        expected.of(desk.units(), today.minusMonths(MONTHS_BACK), today).stream()
                .collect(Collectors.groupingBy(
                        item -> new Packet.Id(item.kind(), item.packet()),
                        () -> new TreeMap<>(Comparator.comparing(Packet.Id::toString)),
                        Collectors.toList()))
                .forEach((id, items) -> packets.add(book.packet(id, items)));
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
}
