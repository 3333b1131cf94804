package app.rumbo.reminders.internal;

import app.rumbo.measurements.CalendarBook;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.reminders.Owed;
import app.rumbo.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What units owe that may still be entered: of plans in force and open periods, by each unit's own due day. */
@Component
public class OwedWork {

    /** Periods that ended longer ago are history, as at the desks. */
    private static final int MONTHS_BACK = 12;

    private final JdbcClient jdbc;
    private final EntryCalendars calendars;

    OwedWork(JdbcClient jdbc, EntryCalendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    private record Item(
            boolean milestone,
            String plan,
            UUID unit,
            String code,
            String saidOn,
            LocalDate ends,
            @Nullable String state) {

        String packet() {
            return milestone ? Owed.MILESTONES + ends : saidOn;
        }

        Period period(CalendarBook book) {
            return milestone
                    ? Period.of(book.calendar().milestonesEvery(), ends)
                    : Period.parse(saidOn).orElseThrow();
        }
    }

    private record Key(String packet, UUID unit, LocalDate due) {}

    /** Of all units. */
    public List<Owed> all(LocalDate today) {
        return of(null, today);
    }

    /** Of some units. */
    public List<Owed> of(@Nullable Collection<UUID> units, LocalDate today) {
        var books = new HashMap<String, CalendarBook>();
        Map<Key, List<Item>> grouped = new LinkedHashMap<>();
        for (var item : items(units, today)) {
            var book = books.computeIfAbsent(item.plan(), calendars::book);
            var state = book.state(item.period(book));
            if (state.isOpen(item.unit(), today)) {
                grouped.computeIfAbsent(
                                new Key(item.packet(), item.unit(), state.due(item.unit())), _ -> new ArrayList<>())
                        .add(item);
            }
        }
        return grouped.entrySet().stream()
                .map(entry -> owed(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Owed owed(Key key, List<Item> items) {
        var drafts = many(items, "draft");
        var observed = many(items, "observed");
        return new Owed(
                key.packet(),
                key.unit(),
                items.getFirst().code(),
                key.due(),
                items.size() - drafts - observed,
                drafts,
                observed);
    }

    private static int many(List<Item> items, String state) {
        return (int) items.stream().filter(item -> state.equals(item.state())).count();
    }

    private List<Item> items(@Nullable Collection<UUID> units, LocalDate today) {
        return jdbc.sql("""
                        select e.*, u.code as unit_code from reading.expected(:since, :today) e
                            join reading.unit_code u on u.id = e.unit_id
                        where not e.stands and (cast(:units as uuid[]) is null or e.unit_id = any(:units))
                        order by e.ends, u.code
                        """)
                .param("since", today.minusMonths(MONTHS_BACK))
                .param("today", today)
                .param("units", units == null ? null : units.toArray(UUID[]::new))
                .query(OwedWork::item)
                .list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getString("kind").equals("MILESTONE_REPORT"),
                row.getString("plan_code"),
                Objects.requireNonNull(row.getObject("unit_id", UUID.class)),
                row.getString("unit_code"),
                row.getString("said_on"),
                Objects.requireNonNull(row.getObject("ends", LocalDate.class)),
                row.getString("entry_state"));
    }
}
