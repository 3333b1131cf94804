package app.rumbo.reports.internal;

import app.rumbo.reports.FurtherReportSettings;
import app.rumbo.reports.ReportKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which kinds of reports make themselves: as somebody switched them here, else as the settings say. */
@Repository
public class Switches {

    private final JdbcClient jdbc;
    private final FurtherReportSettings settings;
    private final ReportWording wording;

    Switches(JdbcClient jdbc, FurtherReportSettings settings, ReportWording wording) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.wording = wording;
    }

    /** Whether that kind makes itself. */
    public boolean isOn(ReportKind kind) {
        return jdbc.sql("select automatic from report_switch where kind = :kind")
                .param("kind", kind.code())
                .query(Boolean.class)
                .optional()
                .orElseGet(() -> settings.makes(kind));
    }

    /** Switches it. Whoever writes has opened a recording before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(ReportKind kind, boolean automatic) {
        jdbc.sql("""
                        insert into report_switch (kind, report, automatic) values (:kind, :report, :automatic)
                        on conflict (kind) do update set automatic = excluded.automatic, report = excluded.report,
                            row_version = report_switch.row_version + 1
                        """)
                .param("kind", kind.code())
                .param("report", wording.say("reports.kind." + kind.name()))
                .param("automatic", automatic)
                .update();
    }
}
