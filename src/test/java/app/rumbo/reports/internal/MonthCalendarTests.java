package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.rumbo.accounts.Sector;
import app.rumbo.deadlines.Terms;
import app.rumbo.deadlines.WorkingDays;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.language.Languages;
import app.rumbo.reports.ReportSettings;
import app.rumbo.shared.Country;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the month's summary makes itself: two working days after the closing, or on the fifteenth after the month's end. */
class MonthCalendarTests {

    private static final Period AUGUST = Period.parse("2026-M08").orElseThrow();
    private static final Instant NOW = Instant.parse("2026-09-30T12:00:00Z");

    private final ClosedMonths closed = mock(ClosedMonths.class);
    private MonthCalendar calendar;

    @BeforeEach
    void nobodyClosedTheMonth() {
        var terms = mock(Terms.class);
        when(terms.workingDays(any())).thenReturn(WorkingDays.of(Country.CL, List.of()));
        var knowledge = mock(Knowledge.class);
        when(knowledge.latest()).thenReturn(NOW);
        calendar = new MonthCalendar(
                new ReportSettings(10, "", 2, 2, 15, 3), terms, Languages.settings(Country.CL), closed, knowledge);
        closedOn(null);
    }

    @Test
    void isDueSomeWorkingDaysAfterTheMonthOverTheHolidays() {
        assertThat(calendar.due(AUGUST)).isEqualTo(LocalDate.of(2026, 9, 22));
    }

    @Test
    void waitsForTheClosingUntilItIsDue() {
        assertThat(calendar.isRipe(AUGUST, LocalDate.of(2026, 9, 21))).isFalse();
        assertThat(calendar.isRipe(AUGUST, LocalDate.of(2026, 9, 22))).isTrue();
    }

    @Test
    void isMadeTwoWorkingDaysAfterTheClosing() {
        closedOn(LocalDate.of(2026, 9, 4));

        assertThat(calendar.isRipe(AUGUST, LocalDate.of(2026, 9, 7))).isFalse();
        assertThat(calendar.isRipe(AUGUST, LocalDate.of(2026, 9, 8))).isTrue();
    }

    @Test
    void isAwaitedWhereRevenueWasKnownByTheDayItWasDue() {
        assertThat(calendar.isAwaited(AUGUST)).isFalse();

        when(closed.isFollowed(any(), any(), any())).thenReturn(true);
        assertThat(calendar.isAwaited(AUGUST)).isTrue();
    }

    @Test
    void isAwaitedWhereSomebodyClosedTheMonthHoweverLate() {
        closedOn(LocalDate.of(2026, 9, 29));

        assertThat(calendar.isAwaited(AUGUST)).isTrue();
    }

    private void closedOn(LocalDate day) {
        when(closed.on(YearMonth.of(2026, 8), Sector.MUNICIPAL, NOW)).thenReturn(Optional.ofNullable(day));
    }
}
