package app.rumbo.desk;

import app.rumbo.desk.QueueChoices.Named;
import app.rumbo.desk.internal.Expected;
import app.rumbo.desk.internal.SqlUnits;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Who has not answered: what each unit owes, and what units ask for. */
@Service
@RolesAllowed(Permissions.VALIDATE)
public class WhoOwes {

    private static final int MONTHS_BACK = 12;

    private final Expected expected;
    private final SqlUnits units;
    private final EntryCalendars calendars;
    private final MunicipalitySettings settings;
    private final Clock clock;

    WhoOwes(Expected expected, SqlUnits units, EntryCalendars calendars, MunicipalitySettings settings, Clock clock) {
        this.expected = expected;
        this.units = units;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    private record Key(UUID unit, Packet.Id packet) {}

    /** What is owed, by unit and period, the latest first. */
    public List<Owed> all() {
        var today = today();
        var book = new PacketBook(calendars::book, today);
        var known = units.all(today);
        var owed = new ArrayList<Owed>();
        expected.of(today.minusMonths(MONTHS_BACK), today).stream()
                .collect(Collectors.groupingBy(item ->
                        new Key(Objects.requireNonNull(item.unit()), new Packet.Id(item.kind(), item.packet()))))
                .forEach((key, items) -> {
                    var unit = known.get(key.unit());
                    var packet = book.packet(key.packet(), items);
                    if (unit != null && !packet.isDone()) {
                        owed.add(new Owed(unit.code(), unit.name(), unit.people(), packet));
                    }
                });
        owed.sort(Comparator.comparing((Owed each) -> each.packet().due())
                .thenComparing(Owed::unitName)
                .thenComparing(each -> each.packet().id().toString()));
        return owed;
    }

    /** What units asked for and nobody has answered, the oldest first. */
    public List<OpenRequest> requests() {
        return units.requests();
    }

    /** The plans in force. */
    public List<Named> plans() {
        return units.plans();
    }

    /** Today in the municipality. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(settings.current().zone()));
    }
}
