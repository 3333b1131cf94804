package app.rumbo.evidence.internal;

import app.rumbo.evidence.Evidence;
import app.rumbo.evidence.EvidenceId;
import app.rumbo.measurements.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs on which entry, as rows. Whoever writes has opened a recording before. */
@Component
public class EvidenceRows {

    private static final String EVIDENCE = """
            select e.*, coalesce(p.display_name, e.added_by) as by_whom
            from reading.evidence e left join reading.person p on p.username = e.added_by
            where %s order by e.position
            """;

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What hangs on an entry now, in the order in which it was attached. */
    public List<Evidence> of(EntryId entry) {
        return jdbc.sql(EVIDENCE.formatted("e.entry_id = :entry and e.removed_at is null"))
                .param("entry", entry.value())
                .query(EvidenceRows::evidence)
                .list();
    }

    /** One, also where it was taken away from an observed entry. */
    public Optional<Evidence> find(EvidenceId id) {
        return jdbc.sql(EVIDENCE.formatted("e.id = :id"))
                .param("id", id.value())
                .query(EvidenceRows::evidence)
                .optional();
    }

    /** What hangs on the nearest earlier version that has any, without what the entry has itself. */
    public List<Evidence> previous(EntryId entry) {
        return jdbc.sql(EVIDENCE.formatted("""
                        e.removed_at is null and e.entry_id = (
                            select b.id from reading.entry n
                                join reading.entry b on b.kind = n.kind and b.item_id = n.item_id
                                    and b.said_on = n.said_on and b.version < n.version
                            where n.id = :entry and exists (select from reading.evidence_count c where c.entry_id = b.id)
                            order by b.version desc limit 1)
                        and not exists (select from reading.evidence h
                            where h.entry_id = :entry and h.sha256 = e.sha256 and h.removed_at is null)
                        """))
                .param("entry", entry.value())
                .query(EvidenceRows::evidence)
                .list();
    }

    /** Attaches a content that is kept. */
    public EvidenceId attach(EntryId entry, String sha256, String fileName) {
        return new EvidenceId(jdbc.sql(
                        "insert into evidence (entry_id, sha256, file_name) values (:entry, :sha256, :name) returning id")
                .param("entry", entry.value())
                .param("sha256", sha256)
                .param("name", fileName)
                .query(UUID.class)
                .single());
    }

    /** Takes a draft's away, as if it had never been attached. */
    public void delete(Evidence evidence) {
        jdbc.sql("delete from evidence where id = :id")
                .param("id", evidence.id().value())
                .update();
    }

    /** Takes an observed entry's away; it stays known that it was there. */
    public void remove(Evidence evidence) {
        jdbc.sql("update evidence set removed_at = recorded_at(), removed_by = recorded_by() where id = :id")
                .param("id", evidence.id().value())
                .update();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                new EvidenceId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                new EntryId(Objects.requireNonNull(row.getObject("entry_id", UUID.class))),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("by_whom"),
                Objects.requireNonNull(moment(row, "added_at")),
                moment(row, "removed_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
