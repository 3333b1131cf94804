package app.rumbo.desk.internal;

import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands beside the cells: the value before, files, remarks. */
@Component
public class Beside {

    private final JdbcClient jdbc;

    Beside(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said of each for the latest period or day before that one, and stands or awaits its decision. */
    Map<UUID, BigDecimal> previous(Collection<UUID> items, LocalDate before) {
        var found = new HashMap<UUID, BigDecimal>();
        jdbc.sql("""
                        select i.id, p.figure from unnest(:items) i (id)
                            join reading.entry_item x on x.id = i.id
                            cross join lateral (
                                select case when e.denominator is null then e.value
                                    when e.denominator <> 0 then e.numerator / e.denominator
                                        * case x.measure_unit when '%' then 100 else 1 end end as figure
                                from reading.entry e
                                where e.item_id = i.id and e.kind = x.kind and e.ends < :before
                                    and e.state in ('submitted', 'validated')
                                order by e.ends desc, e.version desc limit 1) p
                        """)
                .param("items", items.toArray(UUID[]::new))
                .param("before", before)
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), row.getBigDecimal("figure"));
                });
        return found;
    }

    /** How many files hang on each. */
    Map<EntryId, Integer> files(Collection<EntryId> entries) {
        var found = new HashMap<EntryId, Integer>();
        jdbc.sql("select entry_id, files from reading.evidence_count where entry_id = any(:entries)")
                .param("entries", entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new EntryId(row.getObject("entry_id", UUID.class)), row.getInt("files"));
                });
        return found;
    }

    /** How many remarks stand beside each entry. */
    Map<EntryId, Integer> remarksOf(Collection<Entry> entries) {
        var found = new HashMap<EntryId, Integer>();
        jdbc.sql("""
                        select w.id, count(*) as many
                        from unnest(:ids, :items, :on) w (id, item_id, said_on)
                            join reading.entry_remark r on r.item_id = w.item_id and r.said_on = w.said_on
                        group by w.id
                        """)
                .param("ids", entries.stream().map(entry -> entry.id().value()).toArray(UUID[]::new))
                .param("items", entries.stream().map(entry -> entry.item().id()).toArray(UUID[]::new))
                .param("on", entries.stream().map(Entry::saidOn).toArray(String[]::new))
                .query(row -> {
                    found.put(new EntryId(Objects.requireNonNull(row.getObject("id", UUID.class))), row.getInt("many"));
                });
        return found;
    }

    /** How many remarks stand beside each. */
    Map<UUID, Integer> remarks(Collection<Expected.Item> items) {
        var found = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select r.item_id, count(*) as many
                        from unnest(:items, :on) w (item_id, said_on)
                            join reading.entry_remark r on r.item_id = w.item_id and r.said_on = w.said_on
                        group by r.item_id
                        """)
                .param("items", items.stream().map(Expected.Item::id).toArray(UUID[]::new))
                .param("on", items.stream().map(Expected.Item::saidOn).toArray(String[]::new))
                .query(row -> {
                    found.put(row.getObject("item_id", UUID.class), row.getInt("many"));
                });
        return found;
    }
}
