package app.rumbo.reports.internal;

import app.rumbo.reports.ChainLink;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of links. The database alone writes it. */
@Repository
public class ChainArchive {

    private final JdbcClient jdbc;

    ChainArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All links, the first first. */
    @Transactional(readOnly = true)
    public List<ChainLink> links() {
        return jdbc.sql("select * from report_link order by number")
                .query(ChainArchive::link)
                .list();
    }

    /** The link of that report. */
    @Transactional(readOnly = true)
    public Optional<ChainLink> link(String code) {
        return jdbc.sql("select * from report_link where code = :code")
                .param("code", code)
                .query(ChainArchive::link)
                .optional();
    }

    /** Codes of the sealed reports that are not what their link tells, or have none. */
    @Transactional(readOnly = true)
    public List<String> changed() {
        return jdbc.sql("""
                        select r.code from report r left join report_link l on l.report_id = r.id
                        where r.status in ('sealed', 'delivered') and (l.number is null
                            or (l.code, l.kind, l.period, l.version, l.sealed_at, l.snapshot_sha256)
                                <> (r.code, r.kind, r.period, r.version, r.sealed_at, r.snapshot_sha256)
                            or l.snapshot_sha256 <> encode(sha256(r.snapshot), 'hex')
                            or l.files <> report_link_files(r.id)
                            or exists (select from report_file f
                                where f.report_id = r.id and f.sha256 <> encode(sha256(f.bytes), 'hex'))
                            or exists (select from report_signature s
                                where s.report_id = r.id and s.sha256 <> encode(sha256(s.bytes), 'hex')))
                        order by r.code
                        """).query((row, number) -> row.getString("code")).list();
    }

    private static ChainLink link(ResultSet row, int number) throws SQLException {
        return new ChainLink(
                row.getLong("number"),
                row.getString("code"),
                row.getString("kind"),
                row.getString("period"),
                row.getInt("version"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("snapshot_sha256"),
                files(row.getString("files")),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static SortedMap<String, String> files(String written) {
        var files = new TreeMap<String, String>();
        for (var file : written.split(" ", -1)) {
            var parts = file.split("=", 2);
            files.put(parts[0], parts[1]);
        }
        return files;
    }
}
