package app.rumbo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026,     2026-01-01, 2026-12-31
            2026-S1,  2026-01-01, 2026-06-30
            2026-S2,  2026-07-01, 2026-12-31
            2026-Q3,  2026-07-01, 2026-09-30
            2026-M07, 2026-07-01, 2026-07-31
            2024-m02, 2024-02-01, 2024-02-29
            """)
    void endsOnItsLastCalendarDay(String written, LocalDate start, LocalDate end) {
        var period = Period.parse(written).orElseThrow();

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period).hasToString(written.toUpperCase(java.util.Locale.ROOT));
        assertThat(Period.of(period.frequency(), start)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-S3", "2026-Q0", "2026-M13", "2026-M7", "2026-T1", "1026", "2026-S1 x"})
    void readsNothingElse(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026,2027", "2026-S2,2027-S1", "2026-Q1,2026-Q2", "2026-M12,2027-M01"})
    void isFollowedByTheNextOfItsKind(String one, String next) {
        assertThat(Period.parse(one).orElseThrow().next()).hasToString(next);
    }
}
