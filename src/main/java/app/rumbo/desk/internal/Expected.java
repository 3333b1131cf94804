package app.rumbo.desk.internal;

import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What units are to say, with the latest version said. */
@Component
public class Expected {

    private final JdbcClient jdbc;

    Expected(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One thing to be said.
     *
     * @param saidOn period or day
     * @param ends last day of the period or stretch
     * @param entry the latest version, if anything was said
     * @param stands whether a version counts or awaits its decision
     */
    public record Item(
            EntryKind kind,
            UUID id,
            String plan,
            @Nullable UUID unit,
            String saidOn,
            LocalDate ends,
            @Nullable EntryId entry,
            @Nullable EntryState state,
            boolean stands,
            boolean validated) {

        /** The packet it belongs to. */
        public String packet() {
            return kind == EntryKind.MEASUREMENT ? saidOn : ends.toString();
        }

        /** Where it stands, a version that was rejected while another stands left aside; null where nothing was said. */
        public @Nullable EntryState standing() {
            if (state != EntryState.REJECTED) {
                return state;
            }
            return validated ? EntryState.VALIDATED : stands ? EntryState.SUBMITTED : null;
        }
    }

    /** All that these units are to say of periods that ended between two days. */
    public List<Item> of(Collection<UUID> units, LocalDate since, LocalDate today) {
        return jdbc.sql("""
                        select * from reading.expected(:since, :today) where unit_id = any(:units)
                        """)
                .param("since", since)
                .param("today", today)
                .param("units", units.toArray(UUID[]::new))
                .query(Expected::item)
                .list();
    }

    /** All that anybody is to say of periods that ended between two days. */
    public List<Item> of(LocalDate since, LocalDate today) {
        return jdbc.sql("select * from reading.expected(:since, :today) where unit_id is not null")
                .param("since", since)
                .param("today", today)
                .query(Expected::item)
                .list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var entry = row.getObject("entry_id", UUID.class);
        var state = row.getString("entry_state");
        return new Item(
                EntryKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getObject("item_id", UUID.class)),
                row.getString("plan_code"),
                row.getObject("unit_id", UUID.class),
                row.getString("said_on"),
                Objects.requireNonNull(row.getObject("ends", LocalDate.class)),
                entry == null ? null : new EntryId(entry),
                state == null ? null : EntryState.valueOf(state.toUpperCase(Locale.ROOT)),
                row.getBoolean("stands"),
                row.getBoolean("validated"));
    }
}
