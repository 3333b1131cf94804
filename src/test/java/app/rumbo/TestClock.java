package app.rumbo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The clock of tests with Spring: the machine's own time until a test sets it. It goes back to the machine's after each
 * test (see {@link IntegrationTest}).
 */
public final class TestClock extends Clock {

    private final ZoneId zone;
    private final Clock machine;
    private @Nullable Instant pinned;

    TestClock() {
        this(ZoneOffset.UTC);
    }

    private TestClock(ZoneId zone) {
        this.zone = zone;
        this.machine = Clock.system(zone);
    }

    /** It stands still at the instant. */
    public void set(Instant instant) {
        pinned = instant;
    }

    /** It stands still at noon UTC of the day. */
    public void set(LocalDate day) {
        set(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** It stands still that much later than it says now. */
    public void advance(Duration duration) {
        set(instant().plus(duration));
    }

    /** It runs with the machine again. */
    public void reset() {
        pinned = null;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new Shifted(this, other);
    }

    @Override
    public Instant instant() {
        var instant = pinned;
        return instant == null ? machine.instant() : instant;
    }

    /** The same clock told in another zone. */
    private static final class Shifted extends Clock {

        private final TestClock clock;
        private final ZoneId zone;

        Shifted(TestClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Shifted(clock, other);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
