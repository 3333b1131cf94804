package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.rumbo.language.Languages;
import app.rumbo.reports.internal.ReportArchive;
import app.rumbo.reports.internal.ReportCalendar;
import app.rumbo.reports.internal.ReportCalendars;
import app.rumbo.reports.internal.ReportWorkshop;
import app.rumbo.shared.Country;
import app.rumbo.shared.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is made up for: each missed period for itself, the oldest first, as far back as is set, and none twice. */
class DueReportsTests {

    private static final ReportKind KIND = ReportKind.REVENUE_MONTHLY;

    private static final KeptReport BEGUN = new KeptReport(
            ReportId.next(),
            KIND,
            Period.parse("2026-M06").orElseThrow(),
            1,
            ReportStatus.FAILED,
            ReportStage.QUEUED,
            "INF",
            LocalDate.of(2026, 6, 30),
            false,
            "ana",
            Instant.EPOCH,
            Instant.EPOCH,
            null,
            null,
            Map.of(),
            "reports.failure.unexpected",
            "1");

    private final ReportArchive archive = mock(ReportArchive.class);
    private final ReportCalendars calendars = mock(ReportCalendars.class);
    private final DueReports due = new DueReports(
            mock(Reports.class),
            archive,
            mock(ReportWorkshop.class),
            calendars,
            Languages.settings(Country.CL),
            Clock.fixed(Instant.parse("2026-09-30T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void missedMonthsAreMadeEachForItselfTheOldestFirst() {
        follow(new Calendar(3, Set.of("2026-M06", "2026-M07", "2026-M08"), Set.of("2026-M06", "2026-M07", "2026-M08")));

        assertThat(due.missing(KIND)).extracting(Period::toString).containsExactly("2026-M06", "2026-M07", "2026-M08");
    }

    @Test
    void noFurtherBackThanIsSet() {
        follow(new Calendar(2, Set.of("2026-M06", "2026-M07", "2026-M08"), Set.of("2026-M06", "2026-M07", "2026-M08")));

        assertThat(due.missing(KIND)).extracting(Period::toString).containsExactly("2026-M07", "2026-M08");
    }

    @Test
    void whatWasBegunIsLeftAloneAndWhatIsNotRipeOrAwaitedWaits() {
        follow(new Calendar(4, Set.of("2026-M05", "2026-M06", "2026-M07"), Set.of("2026-M06", "2026-M07", "2026-M08")));
        when(archive.of(KIND, Period.parse("2026-M06").orElseThrow())).thenReturn(List.of(BEGUN));

        assertThat(due.missing(KIND)).extracting(Period::toString).containsExactly("2026-M07");
    }

    @Test
    void aKindWithoutACalendarMakesItselfNever() {
        when(calendars.of(any())).thenReturn(Optional.empty());

        assertThat(due.missing(KIND)).isEmpty();
    }

    @Test
    void aKindOfAnotherCountryMakesItselfNever() {
        var of = ReportKind.ANNUAL_MEMORY;
        when(calendars.of(of)).thenReturn(Optional.of(new Calendar(1, Set.of("2025"), Set.of("2025"))));

        assertThat(due.missing(of)).isEmpty();
        assertThat(due.coming()).extracting(DueReports.Coming::kind).doesNotContain(of);
    }

    @Test
    void tellsWhatComesNextAndWhatIsMissing() {
        follow(new Calendar(3, Set.of("2026-M06", "2026-M07"), Set.of("2026-M07", "2026-M08")));

        assertThat(due.coming())
                .filteredOn(coming -> coming.kind() == KIND)
                .singleElement()
                .satisfies(coming -> {
                    assertThat(coming.next()).hasToString("2026-M08");
                    assertThat(coming.day()).isEqualTo(LocalDate.of(2026, 8, 31));
                    assertThat(coming.missing()).extracting(Period::toString).containsExactly("2026-M07");
                });
        assertThat(due.coming())
                .filteredOn(coming -> coming.kind() == ReportKind.UNIT_SHEET)
                .singleElement()
                .satisfies(coming -> assertThat(coming.next()).isNull());
    }

    @Test
    void tellsOfTheNextMonthOnceTheLastOneIsThere() {
        follow(new Calendar(3, Set.of(), Set.of("2026-M08")));
        when(archive.of(KIND, Period.parse("2026-M08").orElseThrow())).thenReturn(List.of(BEGUN));

        assertThat(due.coming())
                .filteredOn(coming -> coming.kind() == KIND)
                .singleElement()
                .satisfies(coming -> assertThat(coming.next()).hasToString("2026-M09"));
    }

    private void follow(ReportCalendar calendar) {
        when(calendars.of(KIND)).thenReturn(Optional.of(calendar));
    }

    private record Calendar(int periodsBack, Set<String> ripe, Set<String> awaited) implements ReportCalendar {

        @Override
        public ReportKind kind() {
            return KIND;
        }

        @Override
        public LocalDate due(Period period) {
            return period.end();
        }

        @Override
        public boolean isRipe(Period period, LocalDate today) {
            return ripe.contains(period.toString());
        }

        @Override
        public boolean isAwaited(Period period) {
            return awaited.contains(period.toString());
        }
    }
}
