package app.rumbo.reports.internal;

import app.rumbo.deadlines.Terms;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.FurtherReportSettings;
import app.rumbo.reports.ReportKind;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The calendars of the further kinds. */
@Component
public class FurtherCalendars {

    private final FurtherReportSettings reports;
    private final Terms terms;
    private final MunicipalitySettings settings;
    private final CoveredPlans plans;
    private final KnownMoney money;

    FurtherCalendars(
            FurtherReportSettings reports,
            Terms terms,
            MunicipalitySettings settings,
            CoveredPlans plans,
            KnownMoney money) {
        this.reports = reports;
        this.terms = terms;
        this.settings = settings;
        this.plans = plans;
        this.money = money;
    }

    /** All of them, whichever country's, also of kinds that are switched off. */
    List<ReportCalendar> all() {
        return List.of(
                unansweredUnits(),
                after(
                        ReportKind.EXECUTIVE_MONTHLY,
                        Frequency.MONTHLY,
                        reports.executiveMonthlyWorkingDays(),
                        reports.catchUpMonths(),
                        plans::wereKnownBy),
                after(
                        ReportKind.UNIT_SHEET,
                        Frequency.QUARTERLY,
                        reports.unitSheetWorkingDays(),
                        reports.catchUpQuarters(),
                        plans::wereKnownBy),
                after(
                        ReportKind.CONTROL_QUARTERLY,
                        Frequency.QUARTERLY,
                        reports.controlQuarterlyWorkingDays(),
                        reports.catchUpQuarters(),
                        money::wasKnownBy),
                after(
                        ReportKind.BUDGET_EVALUATION,
                        Frequency.SEMIANNUAL,
                        reports.budgetEvaluationWorkingDays(),
                        reports.catchUpSemesters(),
                        money::wasKnownBy),
                yearly(ReportKind.PUBLIC_ACCOUNT, period -> LocalDate.of(period.year() + 1, 4, 30)),
                yearly(ReportKind.ANNUAL_MEMORY, period -> LocalDate.of(period.year() + 1, 3, 31)));
    }

    /** Awaited where a plan was known before the month began: else the units could not have answered in it. */
    private ReportCalendar unansweredUnits() {
        Function<Period, LocalDate> due = period -> after(period, reports.unansweredUnitsWorkingDays());
        return new FurtherCalendar(
                ReportKind.UNANSWERED_UNITS,
                Frequency.MONTHLY,
                due,
                due,
                plans::wereKnownBy,
                period -> begin(period.start()),
                reports.catchUpMonths());
    }

    /** Some working days after the period; awaited where what it tells of was known by then. */
    private ReportCalendar after(
            ReportKind kind, Frequency every, int workingDays, int back, BiPredicate<Period, Instant> isKnown) {
        return dated(
                kind, every, period -> after(period, workingDays), period -> after(period, workingDays), back, isKnown);
    }

    /** Due by the law's last day, and made some working days before it, so that people can complete it. */
    private ReportCalendar yearly(ReportKind kind, Function<Period, LocalDate> last) {
        return dated(
                kind,
                Frequency.ANNUAL,
                period -> before(last.apply(period), reports.yearAccountWorkingDaysBefore()),
                last,
                reports.catchUpYears(),
                plans::wereKnownBy);
    }

    private ReportCalendar dated(
            ReportKind kind,
            Frequency every,
            Function<Period, LocalDate> makes,
            Function<Period, LocalDate> due,
            int back,
            BiPredicate<Period, Instant> isKnown) {
        return new FurtherCalendar(
                kind,
                every,
                makes,
                due,
                isKnown,
                period -> begin(due.apply(period).plusDays(1)),
                back);
    }

    private LocalDate after(Period period, int workingDays) {
        return terms.workingDays(settings.current().country()).after(period.end(), workingDays);
    }

    private LocalDate before(LocalDate last, int workingDays) {
        var days = terms.workingDays(settings.current().country());
        var day = last;
        for (var left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (days.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(settings.current().zone()).toInstant();
    }
}
