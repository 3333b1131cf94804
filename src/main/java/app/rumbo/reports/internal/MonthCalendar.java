package app.rumbo.reports.internal;

import app.rumbo.accounts.Sector;
import app.rumbo.deadlines.Terms;
import app.rumbo.deadlines.WorkingDays;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportSettings;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The summary of revenue: some working days after the month was closed; where nobody closes it, on the day it is due, and
 * then it says so.
 */
@Component
class MonthCalendar implements ReportCalendar {

    private final ReportSettings reports;
    private final Terms terms;
    private final MunicipalitySettings settings;
    private final ClosedMonths closed;
    private final Knowledge knowledge;

    MonthCalendar(
            ReportSettings reports,
            Terms terms,
            MunicipalitySettings settings,
            ClosedMonths closed,
            Knowledge knowledge) {
        this.reports = reports;
        this.terms = terms;
        this.settings = settings;
        this.closed = closed;
        this.knowledge = knowledge;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.REVENUE_MONTHLY;
    }

    @Override
    public LocalDate due(Period period) {
        return workingDays().after(period.end(), reports.monthlyDueWorkingDays());
    }

    @Override
    public boolean isRipe(Period period, LocalDate today) {
        return !today.isBefore(due(period))
                || closedOn(period)
                        .map(day -> workingDays().after(day, reports.monthlyWorkingDays()))
                        .filter(day -> !today.isBefore(day))
                        .isPresent();
    }

    /** Where somebody closed the month, or revenue was kept here by the end of the day on which the report was due. */
    @Override
    public boolean isAwaited(Period period) {
        var dueBy = due(period).plusDays(1).atStartOfDay(settings.current().zone());
        return closedOn(period).isPresent()
                || closed.isFollowed(YearMonth.from(period.end()), Sector.MUNICIPAL, dueBy.toInstant());
    }

    @Override
    public int periodsBack() {
        return reports.catchUpMonths();
    }

    private Optional<LocalDate> closedOn(Period period) {
        return closed.on(YearMonth.from(period.end()), Sector.MUNICIPAL, knowledge.latest());
    }

    private WorkingDays workingDays() {
        return terms.workingDays(settings.current().country());
    }
}
