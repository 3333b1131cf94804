package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.SectionChoice;
import app.rumbo.reports.document.PaperSize;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sections and the paper that were chosen for each kind of report. */
@Repository
public class SectionChoices {

    private final JdbcClient jdbc;
    private final SectionNames names;
    private final ReportWording wording;

    SectionChoices(JdbcClient jdbc, SectionNames names, ReportWording wording) {
        this.jdbc = jdbc;
        this.names = names;
        this.wording = wording;
    }

    /** What holds; the usual where nobody chose. */
    public SectionChoice standing(ReportKind kind) {
        return jdbc.sql("select * from report_outline where kind = :kind")
                .param("kind", kind.code())
                .query((row, number) -> choice(kind, row))
                .optional()
                .orElseGet(() -> SectionChoice.usual(kind));
    }

    /** What held for the kind as known at K. */
    SectionChoice asKnown(ReportKind kind, Instant knownAt) {
        return jdbc.sql("select * from reading.report_outline(:k) where kind = :kind")
                .param("k", knownAt.atOffset(ZoneOffset.UTC))
                .param("kind", kind.code())
                .query((row, number) -> choice(kind, row))
                .optional()
                .orElseGet(() -> SectionChoice.usual(kind));
    }

    /** Who last chose between two issues, if somebody did. */
    Optional<Chosen> lastBetween(KeptReport before, KeptReport after) {
        return jdbc.sql("""
                        select o.known_from, coalesce(p.display_name, o.known_by) as who
                        from history.report_outline o left join reading.person p on p.username = o.known_by
                        where o.kind = :kind and o.known_from > :from and o.known_from <= :to
                        order by o.known_from desc limit 1
                        """)
                .param("kind", after.kind().code())
                .param("from", before.knownAt().atOffset(ZoneOffset.UTC))
                .param("to", after.knownAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Chosen(
                        row.getString("who"),
                        row.getObject("known_from", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Who chose, and when. */
    record Chosen(String who, Instant at) {}

    /** The row that keeps the kind's choice; a new one's where nobody chose yet. */
    public UUID id(ReportKind kind) {
        return jdbc.sql("select id from report_outline where kind = :kind")
                .param("kind", kind.code())
                .query(UUID.class)
                .optional()
                .orElseGet(UUID::randomUUID);
    }

    /** Keeps a choice. Whoever writes has opened a recording before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(SectionChoice choice) {
        jdbc.sql("""
                        insert into report_outline (kind, shown, left_out, paper, report, sections, sections_left_out)
                        values (:kind, :shown, :leftOut, :paper, :report, :sections, :sectionsLeftOut)
                        on conflict (kind) do update set shown = excluded.shown, left_out = excluded.left_out,
                            paper = excluded.paper, report = excluded.report, sections = excluded.sections,
                            sections_left_out = excluded.sections_left_out,
                            row_version = report_outline.row_version + 1
                        """)
                .param("kind", choice.kind().code())
                .param("shown", choice.shown().toArray(String[]::new))
                .param("leftOut", choice.leftOut().toArray(String[]::new))
                .param("paper", choice.paper().name())
                .param("report", wording.say("reports.kind." + choice.kind().name()))
                .param("sections", names.line(choice.kind(), choice.shown()))
                .param("sectionsLeftOut", names.line(choice.kind(), choice.leftOut()))
                .update();
    }

    private static SectionChoice choice(ReportKind kind, ResultSet row) throws SQLException {
        return new SectionChoice(
                        kind,
                        keys(row.getArray("shown")),
                        keys(row.getArray("left_out")),
                        PaperSize.valueOf(row.getString("paper")))
                .completed();
    }

    private static List<String> keys(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
