package app.rumbo.scorecard.internal;

import static app.rumbo.scorecard.internal.Samples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineTests {

    private final Timeline line = Timeline.parse("200 -5 100", "3.5 0.25 -1");

    @Test
    void bringsWhatItReadsIntoTheOrderOfTime() {
        assertThat(line.days()).extracting(day -> day.toEpochDay()).containsExactly(-5L, 100L, 200L);
        assertThat(plain(line.last(Span.ALWAYS))).isEqualTo("3.5");
        assertThat(plain(line.sum(new Span(-5, 100)))).isEqualTo("-0.75");
    }

    @Test
    void holdsBothEndsOfASpanAndNothingOutside() {
        assertThat(line.count(new Span(-5, 200))).isEqualTo(3);
        assertThat(line.count(new Span(-4, 199))).isEqualTo(1);
        assertThat(line.count(new Span(300, 200))).isZero();
        assertThat(line.last(new Span(101, 199))).isNull();
        assertThat(line.sum(new Span(101, 199))).isZero();
    }
}
