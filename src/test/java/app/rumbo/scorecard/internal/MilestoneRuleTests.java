package app.rumbo.scorecard.internal;

import static app.rumbo.scorecard.internal.Samples.percent;
import static app.rumbo.scorecard.internal.Samples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.scorecard.MilestoneSheet;
import app.rumbo.scorecard.MilestoneState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneRuleTests {

    @Test
    void findsTheWorkedFigure() {
        var milestone = milestone("2026-01-01", "2026-12-31");

        var evaluation = MilestoneRule.evaluate(milestone, reported("30"), LocalDate.of(2026, 7, 1));

        assertThat(percent(evaluation.planned())).isEqualTo("49.7");
        assertThat(percent(evaluation.raw())).isEqualTo("60.3");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # starts,   due,        cut-off,    percent, planned, score, state,   late
            2026-01-01, 2026-01-11, 2025-12-31, 0,       0,       none,  NOT_DUE, 0
            2026-01-01, 2026-01-11, 2026-01-01, 5,       0,       none,  NOT_DUE, 0
            2026-01-01, 2026-01-11, 2026-01-01, 100,     0,       none,  DONE,    0
            2026-01-01, 2026-01-11, 2026-01-06, 50,      0.5,     1,     ON_TIME, 0
            2026-01-01, 2026-01-11, 2026-01-06, 49,      0.5,     0.98,  BEHIND,  0
            2026-01-01, 2026-01-11, 2026-01-06, 90,      0.5,     1,     ON_TIME, 0
            2026-01-01, 2026-01-11, 2026-01-11, 99,      1,       0.99,  BEHIND,  0
            2026-01-01, 2026-01-11, 2026-01-12, 99,      1,       0.99,  LATE,    1
            2026-01-01, 2026-01-11, 2026-03-01, 100,     1,       1,     DONE,    0
            -,          2026-01-11, 2026-01-10, 50,      0,       none,  NOT_DUE, 0
            -,          2026-01-11, 2026-01-11, 50,      1,       0.5,   BEHIND,  0
            2026-01-11, 2026-01-11, 2026-01-10, 50,      0,       none,  NOT_DUE, 0
            2026-01-11, 2026-01-11, 2026-01-11, 50,      1,       0.5,   BEHIND,  0
            2026-01-11, 2026-01-11, 2026-02-10, -,       1,       0,     LATE,    30
            """)
    void standsAsTheFirstStateThatApplies(
            String starts,
            String due,
            LocalDate cutoff,
            String percent,
            String planned,
            String score,
            MilestoneState state,
            long late) {
        var evaluation = MilestoneRule.evaluate(milestone(starts, due), reported(percent), cutoff);

        assertThat(plain(evaluation.planned())).isEqualTo(planned);
        assertThat(plain(evaluation.score())).isEqualTo(score);
        assertThat(evaluation.state()).isEqualTo(state);
        assertThat(evaluation.daysLate()).isEqualTo(late);
    }

    private static MilestoneSheet milestone(String starts, String due) {
        return new MilestoneSheet(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "H1",
                "Bases",
                BigDecimal.ONE,
                starts == null ? null : LocalDate.parse(starts),
                LocalDate.parse(due),
                null);
    }

    private static Timeline reported(String percent) {
        return percent == null
                ? Timeline.EMPTY
                : new Timeline(
                        new int[] {Span.day(LocalDate.of(2025, 12, 31))}, new BigDecimal[] {new BigDecimal(percent)});
    }
}
