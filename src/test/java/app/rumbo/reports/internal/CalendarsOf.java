package app.rumbo.reports.internal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.rumbo.deadlines.Terms;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.FurtherReportSettings;
import java.util.List;

/** The calendars of the further kinds in a house that always had a plan. */
public final class CalendarsOf {

    private CalendarsOf() {}

    /** All of them, as far back as two months, a quarter and a year. */
    public static ReportCalendars further(Terms terms, MunicipalitySettings settings) {
        var plans = mock(CoveredPlans.class);
        when(plans.wereKnownBy(any(), any())).thenReturn(true);
        var usual = new FurtherReportSettings(true, 3, true, 15, true, 15, true, 30, true, 20, true, 20, 2, 1, 1, 1);
        var money = mock(KnownMoney.class);
        when(money.wasKnownBy(any(), any())).thenReturn(true);
        var switches = mock(Switches.class);
        when(switches.isOn(any())).thenReturn(true);
        return new ReportCalendars(List.of(), new FurtherCalendars(usual, terms, settings, plans, money), switches);
    }
}
