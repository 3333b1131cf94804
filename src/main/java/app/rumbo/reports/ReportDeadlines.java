package app.rumbo.reports;

import app.rumbo.deadlines.Terms;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When a period's report is due: some working days after its last day. */
@Component
public class ReportDeadlines {

    private final ReportSettings reports;
    private final Terms terms;
    private final MunicipalitySettings settings;
    private final Clock clock;

    ReportDeadlines(ReportSettings reports, Terms terms, MunicipalitySettings settings, Clock clock) {
        this.reports = reports;
        this.terms = terms;
        this.settings = settings;
        this.clock = clock;
    }

    /** The day on which the period's report is due. */
    public LocalDate due(Period period) {
        return terms.workingDays(settings.current().country()).after(period.end(), reports.semesterWorkingDays());
    }

    /** The latest semester that has ended. */
    public Period latestSemester() {
        var today = LocalDate.now(clock.withZone(settings.current().zone()));
        var running = Period.of(Frequency.SEMIANNUAL, today);
        return Period.of(Frequency.SEMIANNUAL, running.start().minusDays(1));
    }
}
