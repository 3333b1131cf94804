package app.rumbo.desk.internal;

import app.rumbo.desk.Past;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryId;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said before each of some entries: one statement for all of them. */
@Component
class SqlPasts {

    /** As far back as a year of months. */
    private static final int MOST = 12;

    private static final OffsetDateTime STANDING = OffsetDateTime.parse("9999-01-01T00:00:00Z");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final JdbcClient jdbc;

    SqlPasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each, what stands or awaits its decision, the oldest first. */
    Map<EntryId, List<Past>> of(Collection<Entry> entries) {
        var percent = new HashMap<UUID, Boolean>();
        entries.forEach(
                entry -> percent.put(entry.id().value(), "%".equals(entry.item().measureUnit())));
        var found = new HashMap<EntryId, List<Past>>();
        jdbc.sql("""
                        select w.id, h.ends, h.value, h.numerator, h.denominator, h.state = 'validated' as validated,
                            t.value as target
                        from unnest(:ids, :items, cast(:kinds as text[]), cast(:ends as date[])) w (id, item, kind, ends)
                            cross join lateral (
                                select distinct on (e.ends) e.ends, e.value, e.numerator, e.denominator, e.state
                                from reading.entry e
                                where e.item_id = w.item and e.kind = w.kind and e.ends < w.ends
                                    and e.state in ('submitted', 'validated')
                                order by e.ends desc, e.version desc limit :most) h
                            left join reading.target(:k) t on t.indicator_id = w.item and t.period_end = h.ends
                        order by h.ends
                        """)
                .param("ids", entries.stream().map(entry -> entry.id().value()).toArray(UUID[]::new))
                .param("items", entries.stream().map(entry -> entry.item().id()).toArray(UUID[]::new))
                .param(
                        "kinds",
                        entries.stream()
                                .map(entry -> entry.item().kind().name())
                                .toArray(String[]::new))
                .param(
                        "ends",
                        entries.stream().map(entry -> entry.ends().toString()).toArray(String[]::new))
                .param("most", MOST)
                .param("k", STANDING)
                .query(row -> {
                    var id = Objects.requireNonNull(row.getObject("id", UUID.class));
                    found.computeIfAbsent(new EntryId(id), _ -> new ArrayList<>())
                            .add(past(row, percent.getOrDefault(id, false)));
                });
        return found;
    }

    /** How many entries the same person typed within five minutes of each, itself among them. */
    Map<EntryId, Integer> together(Collection<Entry> entries) {
        var found = new HashMap<EntryId, Integer>();
        if (entries.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select w.id, count(*) as many
                        from unnest(:ids) i (id) join reading.entry w on w.id = i.id
                            join reading.entry e on e.entered_by = w.entered_by and e.state in ('submitted', 'observed')
                                and e.recorded_at between w.recorded_at - interval '5 minutes'
                                    and w.recorded_at + interval '5 minutes'
                        group by w.id
                        """)
                .param("ids", entries.stream().map(entry -> entry.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new EntryId(Objects.requireNonNull(row.getObject("id", UUID.class))), row.getInt("many"));
                });
        return found;
    }

    private static Past past(ResultSet row, boolean percent) throws SQLException {
        var numerator = row.getBigDecimal("numerator");
        var denominator = row.getBigDecimal("denominator");
        return new Past(
                Objects.requireNonNull(row.getObject("ends", LocalDate.class)),
                denominator == null ? row.getBigDecimal("value") : quotient(numerator, denominator, percent),
                row.getBigDecimal("target"),
                row.getBoolean("validated"));
    }

    private static @Nullable BigDecimal quotient(
            @Nullable BigDecimal numerator, BigDecimal denominator, boolean percent) {
        if (numerator == null || denominator.signum() == 0) {
            return null;
        }
        return Ratio.of(percent ? numerator.multiply(HUNDRED) : numerator, denominator);
    }
}
