package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.rumbo.deadlines.Terms;
import app.rumbo.deadlines.WorkingDays;
import app.rumbo.language.Languages;
import app.rumbo.reports.FurtherReportSettings;
import app.rumbo.reports.ReportKind;
import app.rumbo.shared.Country;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the further kinds make themselves: some working days after their period, the year's some before the law's day. */
class FurtherCalendarsTests {

    private static final FurtherReportSettings USUAL =
            new FurtherReportSettings(true, 3, true, 15, true, 15, true, 30, true, 20, true, 20, 3, 2, 2, 1);

    private final CoveredPlans plans = mock(CoveredPlans.class);
    private final KnownMoney money = mock(KnownMoney.class);

    @Test
    void theMonthsReportsComeSomeWorkingDaysAfterItOverTheHolidays() {
        var answers = calendar(ReportKind.UNANSWERED_UNITS, Country.CL);
        var executive = calendar(ReportKind.EXECUTIVE_MONTHLY, Country.CL);

        assertThat(answers.due(period("2026-M10"))).isEqualTo(LocalDate.of(2026, 11, 4));
        assertThat(executive.due(period("2026-M08"))).isEqualTo(LocalDate.of(2026, 9, 22));
        assertThat(executive.isRipe(period("2026-M08"), LocalDate.of(2026, 9, 21)))
                .isFalse();
        assertThat(executive.isRipe(period("2026-M08"), LocalDate.of(2026, 9, 22)))
                .isTrue();
        assertThat(executive.periodsBack()).isEqualTo(3);
    }

    @Test
    void thePagesOfTheDirectoratesComeEachQuarterAndNotEachSemester() {
        var sheets = calendar(ReportKind.UNIT_SHEET, Country.CL);

        assertThat(sheets.due(period("2026-Q3"))).isEqualTo(LocalDate.of(2026, 10, 22));
        assertThat(sheets.concerns(period("2026-Q3"))).isTrue();
        assertThat(sheets.concerns(period("2026-S1"))).isFalse();
    }

    @Test
    void theCuentaPublicaIsMadeBeforeAprilEndsSoThatPeopleCanCompleteIt() {
        var account = calendar(ReportKind.PUBLIC_ACCOUNT, Country.CL);

        assertThat(account.due(period("2025"))).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(account.makes(period("2025"))).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(account.isRipe(period("2025"), LocalDate.of(2026, 3, 17))).isFalse();
        assertThat(account.isRipe(period("2025"), LocalDate.of(2026, 3, 18))).isTrue();
    }

    @Test
    void theMemoriaIsMadeBeforeTheFirstQuarterEnds() {
        var memory = calendar(ReportKind.ANNUAL_MEMORY, Country.PE);

        assertThat(memory.due(period("2025"))).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(memory.makes(period("2025"))).isEqualTo(LocalDate.of(2026, 2, 17));
    }

    @Test
    void nothingIsAwaitedOfATimeBeforeAnyPlanWasKnown() {
        assertThat(calendars(USUAL, Country.CL)).noneMatch(calendar -> calendar.isAwaited(period("2026-M08")));
    }

    @Test
    void isAwaitedWhereAPlanWasKnownByTheEndOfTheDayOnWhichItIsDue() {
        knownBy("2026-M08", "2026-09-23T03:00:00Z");

        assertThat(calendar(ReportKind.EXECUTIVE_MONTHLY, Country.CL).isAwaited(period("2026-M08")))
                .isTrue();
    }

    @Test
    void whoDidNotAnswerIsAskedOnlyWhereAPlanWasKnownWhenTheMonthBegan() {
        knownBy("2026-M08", "2026-09-04T03:00:00Z");
        assertThat(calendar(ReportKind.UNANSWERED_UNITS, Country.CL).isAwaited(period("2026-M08")))
                .isFalse();

        knownBy("2026-M08", "2026-08-01T04:00:00Z");
        assertThat(calendar(ReportKind.UNANSWERED_UNITS, Country.CL).isAwaited(period("2026-M08")))
                .isTrue();
    }

    @Test
    void controlsQuarterAndTheEvaluationOfASemesterComeWhenTheirAccountingIsThere() {
        var control = calendar(ReportKind.CONTROL_QUARTERLY, Country.CL);
        var evaluation = calendar(ReportKind.BUDGET_EVALUATION, Country.PE);

        assertThat(control.due(period("2026-Q3"))).isEqualTo(LocalDate.of(2026, 10, 29));
        assertThat(evaluation.concerns(period("2026-S1"))).isTrue();
        assertThat(evaluation.concerns(period("2026"))).isFalse();
        assertThat(evaluation.due(period("2026-S1"))).isAfter(LocalDate.of(2026, 7, 27));
    }

    @Test
    void areAwaitedOnlyWhereMoneyWasKnownByThen() {
        var control = calendar(ReportKind.CONTROL_QUARTERLY, Country.CL);
        assertThat(control.isAwaited(period("2026-Q3"))).isFalse();

        when(money.wasKnownBy(period("2026-Q3"), Instant.parse("2026-10-30T03:00:00Z")))
                .thenReturn(true);
        assertThat(control.isAwaited(period("2026-Q3"))).isTrue();
    }

    @Test
    void whatIsSwitchedOffHasNoCalendar() {
        var switches = mock(Switches.class);
        var terms = mock(Terms.class);
        var further = new FurtherCalendars(USUAL, terms, Languages.settings(Country.CL), plans, money);
        var calendars = new ReportCalendars(List.of(), further, switches);
        assertThat(calendars.of(ReportKind.UNIT_SHEET)).isEmpty();

        when(switches.isOn(ReportKind.UNIT_SHEET)).thenReturn(true);
        assertThat(calendars.of(ReportKind.UNIT_SHEET)).isPresent();
    }

    @Test
    void eachFurtherKindHasADay() {
        assertThat(calendars(USUAL, Country.CL))
                .extracting(ReportCalendar::kind)
                .containsExactly(
                        ReportKind.UNANSWERED_UNITS,
                        ReportKind.EXECUTIVE_MONTHLY,
                        ReportKind.UNIT_SHEET,
                        ReportKind.CONTROL_QUARTERLY,
                        ReportKind.BUDGET_EVALUATION,
                        ReportKind.PUBLIC_ACCOUNT,
                        ReportKind.ANNUAL_MEMORY);
    }

    private void knownBy(String period, String moment) {
        when(plans.wereKnownBy(any(), any())).thenReturn(false);
        when(plans.wereKnownBy(period(period), Instant.parse(moment))).thenReturn(true);
    }

    private ReportCalendar calendar(ReportKind kind, Country country) {
        return calendars(USUAL, country).stream()
                .filter(calendar -> calendar.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<ReportCalendar> calendars(FurtherReportSettings settings, Country country) {
        var terms = mock(Terms.class);
        when(terms.workingDays(any())).thenReturn(WorkingDays.of(country, List.of()));
        return new FurtherCalendars(settings, terms, Languages.settings(country), plans, money).all();
    }

    private static Period period(String written) {
        return Period.parse(written).orElseThrow();
    }
}
