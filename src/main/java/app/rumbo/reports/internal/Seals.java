package app.rumbo.reports.internal;

import app.rumbo.access.SystemUser;
import app.rumbo.reports.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for a sealed report, as its content tells. */
@Repository
public class Seals {

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who sealed that report. */
    @Transactional(readOnly = true)
    public Seal of(ReportId id) {
        return jdbc.sql("""
                        select i ->> 'municipality' municipality, i ->> 'office' office,
                            case when r.requested_by <> :system
                                then coalesce(p.display_name, r.requested_by) end person
                        from report r
                            cross join lateral (select convert_from(r.snapshot, 'UTF8')::json -> 'identity' i) told
                            left join reading.person p on p.username = r.requested_by
                        where r.id = :id
                        """)
                .param("system", SystemUser.NAME)
                .param("id", id.value())
                .query((row, number) ->
                        new Seal(row.getString("municipality"), row.getString("office"), row.getString("person")))
                .single();
    }

    /**
     * Who sealed a report.
     *
     * @param municipality as it signs
     * @param office that answers for it
     * @param person who asked for it; null where it made itself when it was due
     */
    public record Seal(
            String municipality, String office, @Nullable String person) {}
}
