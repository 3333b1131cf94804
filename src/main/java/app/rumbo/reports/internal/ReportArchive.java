package app.rumbo.reports.internal;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportStage;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of reports. Its constraints decide which report there is; whoever is slower finds it made. */
@Repository
public class ReportArchive {

    /** All that is told of a report; each question adds which ones, and in what order. */
    private static final String KEPT = """
            select r.id, r.kind, r.period, r.version, r.status, r.stage, r.code, r.cutoff, r.late, r.requested_by,
                r.requested_at, r.known_at, r.sealed_at, r.failure, r.incident,
                case when r.sealed_at is not null then r.snapshot_sha256 end snapshot_sha256,
                (select string_agg(f.format || '=' || f.sha256, ' ') from report_file f where f.report_id = r.id) files
            from report r
            """;

    private final JdbcClient jdbc;
    private final Knowledge knowledge;

    ReportArchive(JdbcClient jdbc, Knowledge knowledge) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
    }

    /**
     * A report that was asked for.
     *
     * @param code its public code
     * @param late whether it was due before
     * @param by who asked
     * @param at when
     * @param knownAt K: whatever delays the making, it tells what was known by then
     */
    public record Order(
            ReportKind kind, Period period, String code, boolean late, String by, Instant at, Instant knownAt) {}

    /** The period's next issue, begun now; none where one is already unfinished. */
    @Transactional
    public Optional<ReportId> begin(Order order) {
        return begin(order, true);
    }

    /** The period's first issue, begun now; none where there ever was one, whoever begins at the same instant. */
    @Transactional
    public Optional<ReportId> beginFirst(Order order) {
        return begin(order, false);
    }

    private Optional<ReportId> begin(Order order, boolean again) {
        knowledge.record();
        var id = UUID.randomUUID();
        var begun = jdbc.sql("""
                        insert into report (id, kind, period, version, status, stage, code, cutoff, late, requested_by,
                            requested_at, known_at)
                        select :id, :kind, :period, coalesce(max(version), 0) + 1, 'building', 'queued', :code, :cutoff,
                            :late, :by, :at, :knownAt
                        from report where kind = :kind and period = :period
                        having :again or count(*) = 0
                        on conflict do nothing
                        """)
                .param("again", again)
                .param("id", id)
                .param("kind", order.kind().code())
                .param("period", order.period().toString())
                .param("code", order.code())
                .param("cutoff", order.period().end())
                .param("late", order.late())
                .param("by", order.by())
                .param("at", order.at().atOffset(ZoneOffset.UTC))
                .param("knownAt", order.knownAt().atOffset(ZoneOffset.UTC))
                .update();
        return begun == 1 ? Optional.of(new ReportId(id)) : Optional.empty();
    }

    /** Takes a failed report up again, to tell what is known by now. */
    @Transactional
    public void restart(ReportId id, Instant knownAt) {
        knowledge.record();
        jdbc.sql("""
                        update report set status = 'building', stage = 'queued', failure = null, incident = null,
                            attempts = 0, known_at = :knownAt, snapshot = null, snapshot_sha256 = null
                        where id = :id and status = 'failed'
                        """)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** Notes how far the making has come, for others to see at once. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void reach(ReportId id, ReportStage stage) {
        jdbc.sql("update report set stage = :stage where id = :id and status = 'building'")
                .param("stage", stage.code())
                .param("id", id.value())
                .update();
    }

    /** Counts an attempt at making it, and answers how many there have been; 0 where it is not in the making. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int attempt(ReportId id) {
        return jdbc.sql("""
                        update report set attempts = attempts + 1 where id = :id and status = 'building'
                        returning attempts
                        """)
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** How many attempts at making it there were, at least the one under way; 0 where it is not in the making. */
    @Transactional(readOnly = true)
    public int attempts(ReportId id) {
        return jdbc.sql("select greatest(attempts, 1) from report where id = :id and status = 'building'")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /**
     * Takes the making of a report for this transaction, so that no other server makes it at the same time. A server that
     * dies lets go of it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(ReportId id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(72402, hashtext(:id))")
                .param("id", id.toString())
                .query(Boolean.class)
                .single();
    }

    /** Keeps one file of a report in the making. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ReportId id, ReportFormat format, byte[] bytes, String sha256) {
        jdbc.sql("insert into report_file (report_id, format, bytes, sha256) values (:id, :format, :bytes, :sha256)")
                .param("id", id.value())
                .param("format", format.extension())
                .param("bytes", bytes)
                .param("sha256", sha256)
                .update();
    }

    /** Keeps the content of a report in the making: whatever happens before it is sealed, it is drawn from this. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void build(ReportId id, byte[] snapshot, String sha256) {
        knowledge.record();
        jdbc.sql("""
                        update report set stage = 'built', snapshot = :snapshot, snapshot_sha256 = :sha256
                        where id = :id and status = 'building' and snapshot is null
                        """)
                .param("snapshot", snapshot)
                .param("sha256", sha256)
                .param("id", id.value())
                .update();
    }

    /** The content of a report that was built and is not sealed yet. */
    @Transactional(readOnly = true)
    public Optional<byte[]> built(ReportId id) {
        return snapshot(id, "status = 'building'");
    }

    /** Seals it: from here on nothing of it changes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void seal(ReportId id, Instant now) {
        knowledge.record();
        jdbc.sql("""
                        update report set status = 'sealed', stage = 'done', sealed_at = :now
                        where id = :id and status = 'building'
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** Says why it could not be made. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void fail(ReportId id, String failure, String incident) {
        knowledge.record();
        jdbc.sql("""
                        update report set status = 'failed', failure = :failure, incident = :incident
                        where id = :id and status = 'building'
                        """)
                .param("failure", failure)
                .param("incident", incident)
                .param("id", id.value())
                .update();
    }

    /** All of them, the latest period and issue first. */
    @Transactional(readOnly = true)
    public List<KeptReport> all() {
        return kept("order by r.cutoff desc, r.kind, r.version desc")
                .query(ReportRows::kept)
                .list();
    }

    /** Those whose making has begun and not ended. */
    @Transactional(readOnly = true)
    public List<ReportId> inTheMaking() {
        return jdbc.sql("select id from report where status = 'building' order by requested_at")
                .query((row, number) -> new ReportId(row.getObject("id", UUID.class)))
                .list();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<KeptReport> find(ReportId id) {
        return kept("where r.id = :id")
                .param("id", id.value())
                .query(ReportRows::kept)
                .optional();
    }

    /** One of them, held for this transaction: nobody else hands it over meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<KeptReport> hold(ReportId id) {
        return kept("where r.id = :id for update of r")
                .param("id", id.value())
                .query(ReportRows::kept)
                .optional();
    }

    /** It was handed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deliver(ReportId id) {
        knowledge.record();
        jdbc.sql("update report set status = 'delivered' where id = :id and status = 'sealed'")
                .param("id", id.value())
                .update();
    }

    /** The issues of one period, the latest first. */
    @Transactional(readOnly = true)
    public List<KeptReport> of(ReportKind kind, Period period) {
        return kept("where r.kind = :kind and r.period = :period order by r.version desc")
                .param("kind", kind.code())
                .param("period", period.toString())
                .query(ReportRows::kept)
                .list();
    }

    /** The file's bytes. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(ReportId id, ReportFormat format) {
        return jdbc.sql("select bytes from report_file where report_id = :id and format = :format")
                .param("id", id.value())
                .param("format", format.extension())
                .query(byte[].class)
                .optional();
    }

    /** What a sealed report was drawn from. */
    @Transactional(readOnly = true)
    public Optional<byte[]> snapshot(ReportId id) {
        return snapshot(id, "status in ('sealed', 'delivered')");
    }

    private Optional<byte[]> snapshot(ReportId id, String which) {
        return jdbc.sql("select snapshot from report where id = :id and snapshot is not null and " + which)
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }

    /** The sealed report that carries the code. */
    @Transactional(readOnly = true)
    public Optional<KeptReport> sealed(String code) {
        return kept("where r.code = :code and r.status in ('sealed', 'delivered')")
                .param("code", code)
                .query(ReportRows::kept)
                .optional();
    }

    /** The sealed report of which something has the hash: a file of it, or its content. */
    @Transactional(readOnly = true)
    public Optional<KeptReport> hashed(String sha256) {
        return kept("""
                        where r.status in ('sealed', 'delivered') and (r.snapshot_sha256 = :sha256
                            or r.id in (select report_id from report_file where sha256 = :sha256
                            union all select report_id from report_signature where sha256 = :sha256))
                        order by r.sealed_at limit 1
                        """).param("sha256", sha256).query(ReportRows::kept).optional();
    }

    private JdbcClient.StatementSpec kept(String which) {
        return jdbc.sql(KEPT + which);
    }
}
