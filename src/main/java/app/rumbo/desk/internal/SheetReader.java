package app.rumbo.desk.internal;

import app.rumbo.desk.Packet;
import app.rumbo.desk.SheetRow;
import app.rumbo.measurements.CalendarBook;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryItem;
import app.rumbo.measurements.EntryItems;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryState;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.scorecard.Scale;
import app.rumbo.scorecard.Scales;
import app.rumbo.shared.Period;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the rows of a sheet together: a handful of statements for any number of rows. */
@Component
public class SheetReader {

    private final Expected expected;
    private final EntryItems items;
    private final Entries entries;
    private final EntryCalendars calendars;
    private final Scales scales;
    private final Beside beside;
    private final MunicipalitySettings settings;
    private final Clock clock;

    SheetReader(
            Expected expected,
            EntryItems items,
            Entries entries,
            EntryCalendars calendars,
            Scales scales,
            Beside beside,
            MunicipalitySettings settings,
            Clock clock) {
        this.expected = expected;
        this.items = items;
        this.entries = entries;
        this.calendars = calendars;
        this.scales = scales;
        this.beside = beside;
        this.settings = settings;
        this.clock = clock;
    }

    /** All that the units say in a packet. */
    public List<SheetRow> rows(Collection<UUID> units, Packet.Id packet) {
        var ends = packet.kind() == EntryKind.MEASUREMENT
                ? Period.parse(packet.on()).map(Period::end).orElse(LocalDate.MIN)
                : day(packet.on());
        var today = today();
        if (ends.isAfter(today) || ends.equals(LocalDate.MIN)) {
            return List.of();
        }
        var wanted = expected.of(units, ends, today).stream()
                .filter(item -> item.kind() == packet.kind() && item.packet().equals(packet.on()))
                .collect(Collectors.toMap(Expected.Item::id, Function.identity()));
        return new Assembly(wanted, ends, today).rows();
    }

    /** The row with that entry in place of what it held. */
    public SheetRow renewed(SheetRow row, @Nullable Entry entry) {
        var id = entry == null ? null : entry.id();
        var ids = id == null ? List.<EntryId>of() : List.of(id);
        return new SheetRow(
                row.item(),
                row.saidOn(),
                row.ends(),
                entry,
                row.previous(),
                row.scale(),
                row.closed(),
                row.answered(),
                id == null ? 0 : beside.files(ids).getOrDefault(id, 0),
                row.remarks());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(settings.current().zone()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException none) {
            return LocalDate.MIN;
        }
    }

    private final class Assembly {

        private final Map<UUID, Expected.Item> wanted;
        private final LocalDate ends;
        private final LocalDate today;
        private final List<EntryItem> found;
        private final Map<EntryId, Entry> said;
        private final Map<UUID, Scale> known = new HashMap<>();
        private final Map<UUID, BigDecimal> previous;
        private final Map<EntryId, Integer> files;
        private final Map<UUID, Integer> remarks;
        private final Map<String, CalendarBook> books = new HashMap<>();

        Assembly(Map<UUID, Expected.Item> wanted, LocalDate ends, LocalDate today) {
            this.wanted = wanted;
            this.ends = ends;
            this.today = today;
            this.found = items.all(wanted.keySet());
            var ids = wanted.values().stream()
                    .map(Expected.Item::entry)
                    .filter(Objects::nonNull)
                    .toList();
            this.said = entries.all(ids).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
            known.putAll(scales.ofIndicators(of(EntryKind.MEASUREMENT), ends));
            known.putAll(scales.ofMilestones(of(EntryKind.MILESTONE_REPORT), ends));
            this.previous = beside.previous(wanted.keySet(), ends);
            this.files = beside.files(ids);
            this.remarks = beside.remarks(wanted.values());
        }

        List<SheetRow> rows() {
            return found.stream().map(this::row).toList();
        }

        private SheetRow row(EntryItem item) {
            var one = Objects.requireNonNull(wanted.get(item.id()));
            var entry = one.entry() == null ? null : said.get(one.entry());
            var book = books.computeIfAbsent(item.plan().code(), calendars::book);
            var on = entry == null ? ends : entry.ends();
            return new SheetRow(
                    item,
                    one.saidOn(),
                    on,
                    entry,
                    previous.get(item.id()),
                    Objects.requireNonNull(known.get(item.id())),
                    book.state(book.period(item, ends))
                            .refusal(
                                    item,
                                    ends,
                                    today,
                                    new SpanishFormat(settings.current().country()))
                            .orElse(null),
                    one.state() == EntryState.REJECTED && one.stands(),
                    entry == null ? 0 : files.getOrDefault(entry.id(), 0),
                    remarks.getOrDefault(item.id(), 0));
        }

        private List<UUID> of(EntryKind kind) {
            return found.stream()
                    .filter(item -> item.kind() == kind)
                    .map(EntryItem::id)
                    .toList();
        }
    }
}
