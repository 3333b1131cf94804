package app.rumbo.scheduling;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job and when it is woken.
 *
 * @param job its name
 * @param last when it was last woken, whether there was anything to do or not; absent before the first time
 * @param next when it is to be woken next
 * @param broken whether Quartz gave its trigger up, so that it is woken no more
 */
public record JobStanding(String job, @Nullable Instant last, Instant next, boolean broken) {

    /** How much later than it should a job may be woken before that is worth an alarm. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Whether it should have been woken and was not. */
    public boolean isLate(Instant now) {
        return broken || next.plus(PATIENCE).isBefore(now);
    }
}
