package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whether the accounting of expense tells more or less than a period. */
class LedgerMomentTests {

    private static final LedgerMoment IN_NOVEMBER = new LedgerMoment(Instant.EPOCH, LocalDate.of(2026, 11, 22));

    @Test
    void whatWasReceivedLongAfterAMonthTellsMoreThanTheMonth() {
        assertThat(IN_NOVEMBER.tellsMoreThan(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(IN_NOVEMBER.tellsMoreThan(LocalDate.of(2026, 10, 31))).isFalse();
    }

    @Test
    void aYearsAccountingTellsNoMoreThanItsYearHoweverLateItWasReceived() {
        assertThat(IN_NOVEMBER.tellsMoreThan(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(IN_NOVEMBER.tellsMoreThan(LocalDate.of(2024, 12, 31))).isFalse();
    }
}
