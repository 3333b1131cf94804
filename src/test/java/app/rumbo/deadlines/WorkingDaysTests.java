package app.rumbo.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.shared.Country;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private static final WorkingDays CHILE = WorkingDays.of(Country.CL);
    private static final WorkingDays PERU = WorkingDays.of(Country.PE);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-01, 20, 2026-09-30
            2026-06-15, 20, 2026-07-14
            2026-12-01, 20, 2026-12-31
            2026-04-02, 20, 2026-05-04
            2026-10-05, 10, 2026-10-20
            2027-09-10,  3, 2027-09-15
            2026-09-16,  3, 2026-09-22
            2026-01-15, 60, 2026-04-10
            """)
    void countsChileanWorkingDaysFromTheDayAfter(LocalDate start, int days, LocalDate due) {
        assertThat(CHILE.after(start, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026 | 01-01 04-03 04-04 05-01 05-21 06-21 06-29 07-16 08-15 09-18 09-19 10-12 10-31 11-01 12-08 12-25
            2027 | 01-01 03-26 03-27 05-01 05-21 06-21 06-28 07-16 08-15 09-17 09-18 09-19 10-11 10-31 11-01 12-08 12-25
            2028 | 01-01 04-14 04-15 05-01 05-21 06-20 06-26 07-16 08-15 09-18 09-19 10-09 10-27 11-01 12-08 12-25
            """)
    void knowsChilesHolidays(int year, String days) {
        assertThat(CHILE.holidays(year)).extracting(Holiday::day).containsExactlyElementsOf(days(year, days));
    }

    @Test
    void addsTheDayBetweenTheNationalHolidayAndTheWeekend() {
        assertThat(CHILE.holiday(LocalDate.of(2024, 9, 20))).isPresent();
        assertThat(CHILE.holiday(LocalDate.of(2018, 9, 17))).isPresent();
        assertThat(CHILE.holiday(LocalDate.of(2023, 1, 2))).isPresent();
        assertThat(CHILE.holiday(LocalDate.of(2025, 6, 20))).isPresent();
    }

    @Test
    void worksOnTheLastDayOfTheYearAndOnEasterMonday() {
        assertThat(CHILE.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(CHILE.isWorkingDay(LocalDate.of(2026, 4, 6))).isTrue();
    }

    @Test
    void knowsPerusHolidays() {
        assertThat(PERU.holidays(2026))
                .extracting(Holiday::day)
                .containsExactlyElementsOf(days(
                        2026,
                        "01-01 04-02 04-03 05-01 06-07 06-29 07-23 07-28 07-29 08-06 08-30 10-08 11-01 12-08"
                                + " 12-09 12-25"));
        assertThat(PERU.holidays(2021)).extracting(Holiday::day).doesNotContain(LocalDate.of(2021, 8, 6));
    }

    @Test
    void leavesOutTheMunicipalitysOwnDays() {
        var own =
                WorkingDays.of(Country.CL, List.of(new Holiday(LocalDate.of(2026, 9, 2), "Aniversario", "Decreto 12")));

        assertThat(own.after(LocalDate.of(2026, 9, 1), 1)).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    private static List<LocalDate> days(int year, String days) {
        return Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
    }
}
