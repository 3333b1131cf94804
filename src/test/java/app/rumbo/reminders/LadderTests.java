package app.rumbo.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.deadlines.Holiday;
import app.rumbo.deadlines.WorkingDays;
import app.rumbo.shared.Country;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which mornings of real calendars people are reminded, and how far it has climbed then. */
class LadderTests {

    private static final Ladder CHILE = new Ladder(ReminderSettings.USUAL, WorkingDays.of(Country.CL));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # country, day it is due, own day, the mornings on which it is reminded of
            CL | 2026-11-13 |            | 2026-11-10 2026-11-13 2026-11-16 2026-11-18 2026-11-20 2026-11-27
            # Friday 18 and Saturday 19 September are holidays
            CL | 2026-09-16 |            | 2026-09-11 2026-09-16 2026-09-17 2026-09-22 2026-09-24 2026-10-01
            CL | 2026-09-17 | 2026-09-21 | 2026-09-14 2026-09-17 2026-09-22 2026-09-24 2026-09-28 2026-10-05
            # a Saturday to which a unit was given longer counts from the Friday
            CL | 2026-11-14 |            | 2026-11-10 2026-11-13 2026-11-16 2026-11-18 2026-11-20 2026-11-27
            # Holy Week, 2 and 3 April
            PE | 2026-04-01 |            | 2026-03-27 2026-04-01 2026-04-06 2026-04-08 2026-04-10 2026-04-17
            # over New Year
            CL | 2026-12-30 |            | 2026-12-24 2026-12-30 2026-12-31 2027-01-05 2027-01-07 2027-01-14
            """)
    void remindsBeforeOnTheDayAndAfter(Country country, LocalDate due, LocalDate own, String mornings) {
        var holidays = Stream.ofNullable(own)
                .map(day -> new Holiday(day, "Aniversario", "Decreto"))
                .toList();
        var ladder = new Ladder(ReminderSettings.USUAL, WorkingDays.of(country, holidays));

        assertThat(due.minusDays(40)
                        .datesUntil(due.plusDays(60))
                        .filter(morning -> ladder.reminds(due, morning))
                        .map(LocalDate::toString))
                .containsExactly(mornings.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10, UNIT",
        "2026-11-13, UNIT",
        "2026-11-16, UNIT",
        "2026-11-17, UNIT",
        "2026-11-18, DIRECTORATE",
        "2026-11-20, DIRECTORATE",
        "2026-11-26, DIRECTORATE",
        "2026-11-27, ADMINISTRATOR",
        "2027-03-01, ADMINISTRATOR"
    })
    void climbsFromTheSecondToTheDirectorAndFromTheFourthToTheAdministrador(LocalDate morning, Level level) {
        assertThat(CHILE.reached(LocalDate.parse("2026-11-13"), morning)).isEqualTo(level);
    }

    @Test
    void theWeeklyMailIsOnTheFirstWorkingDayFromMondayOn() {
        // 12 October 2026 is a Monday and a holiday in Chile.
        assertThat(LocalDate.parse("2026-10-01")
                        .datesUntil(LocalDate.parse("2026-11-01"))
                        .filter(CHILE::isDigest)
                        .map(LocalDate::toString))
                .containsExactly("2026-10-05", "2026-10-13", "2026-10-19", "2026-10-26");
    }

    @Test
    void whoHasNotAnsweredIsKnownOnTheFirstMorningAfter() {
        var due = LocalDate.parse("2026-09-17");

        assertThat(due.datesUntil(due.plusDays(10)).filter(day -> CHILE.isFirstAfter(due, day)))
                .containsExactly(LocalDate.parse("2026-09-21"));
    }

    @Test
    void settingsThatContradictThemselvesAreRefused() {
        assertThatThrownBy(() -> settings(List.of(0), 2, 4, DayOfWeek.MONDAY)).hasMessageContaining("before");
        assertThatThrownBy(() -> settings(List.of(3), 3, 2, DayOfWeek.MONDAY)).hasMessageContaining("administrator");
        assertThatThrownBy(() -> settings(List.of(3), 2, 4, DayOfWeek.SUNDAY)).hasMessageContaining("digest");
        assertThat(settings(List.of(5, 1, 5), 2, 4, DayOfWeek.FRIDAY).before()).containsExactly(1, 5);
    }

    private static ReminderSettings settings(List<Integer> before, int director, int administrator, DayOfWeek digest) {
        return new ReminderSettings(
                before, List.of(1, 3), director, administrator, digest, LocalTime.of(7, 30), 10, true);
    }
}
