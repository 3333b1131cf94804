package app.rumbo.reports;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.internal.CoveredPlans;
import app.rumbo.reports.internal.ReportArchive;
import app.rumbo.reports.internal.ReportWorkshop;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Sees to it that each semester gets its report when it is due. Asked as often as one likes: what is there already is left
 * alone, and what was missed is made for itself, the oldest first, and marked late.
 */
@Service
@RolesAllowed(Permissions.MAKE_REPORTS)
public class DueReports {

    private final CouncilReports reports;
    private final ReportArchive archive;
    private final ReportWorkshop workshop;
    private final ReportDeadlines deadlines;
    private final ReportSettings configured;
    private final CoveredPlans plans;
    private final MunicipalitySettings settings;
    private final Clock clock;

    DueReports(
            CouncilReports reports,
            ReportArchive archive,
            ReportWorkshop workshop,
            ReportDeadlines deadlines,
            ReportSettings configured,
            CoveredPlans plans,
            MunicipalitySettings settings,
            Clock clock) {
        this.reports = reports;
        this.archive = archive;
        this.workshop = workshop;
        this.deadlines = deadlines;
        this.configured = configured;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes what is due and was not made; answers what it made. One that fails leaves the others alone. */
    public List<KeptReport> makeAll() {
        workshop.resume();
        return missing().stream()
                .map(period -> reports.make(ReportKind.COUNCIL_SEMESTER, period))
                .toList();
    }

    /** The semesters whose report is due and was never begun, the oldest first. */
    public List<Period> missing() {
        var today = LocalDate.now(clock.withZone(settings.current().zone()));
        var missing = new ArrayList<Period>();
        var period = deadlines.latestSemester();
        for (var back = 0; back < configured.catchUpSemesters(); back++) {
            if (!today.isBefore(deadlines.due(period)) && isMissing(period)) {
                missing.addFirst(period);
            }
            period = Period.of(Frequency.SEMIANNUAL, period.start().minusDays(1));
        }
        return missing;
    }

    private boolean isMissing(Period period) {
        var dueBy = deadlines
                .due(period)
                .plusDays(1)
                .atStartOfDay(settings.current().zone());
        return archive.of(ReportKind.COUNCIL_SEMESTER, period).isEmpty()
                && plans.wereKnownBy(period, dueBy.toInstant());
    }
}
