package app.rumbo.reports.internal;

import app.rumbo.deadlines.Terms;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportSettings;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The report to the Concejo: some working days after the semester's last day. */
@Component
class SemesterCalendar implements ReportCalendar {

    private final ReportSettings reports;
    private final Terms terms;
    private final MunicipalitySettings settings;
    private final CoveredPlans plans;

    SemesterCalendar(ReportSettings reports, Terms terms, MunicipalitySettings settings, CoveredPlans plans) {
        this.reports = reports;
        this.terms = terms;
        this.settings = settings;
        this.plans = plans;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.COUNCIL_SEMESTER;
    }

    @Override
    public LocalDate due(Period period) {
        return terms.workingDays(settings.current().country()).after(period.end(), reports.semesterWorkingDays());
    }

    /** Where a plan of that period was kept here by the end of the day on which it was due. */
    @Override
    public boolean isAwaited(Period period) {
        var dueBy = due(period).plusDays(1).atStartOfDay(settings.current().zone());
        return plans.wereKnownBy(period, dueBy.toInstant());
    }

    @Override
    public int periodsBack() {
        return reports.catchUpSemesters();
    }
}
