package app.rumbo.notices.internal;

import app.rumbo.notices.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a mail is tried again. Pauses grow from a minute to four hours; what the server refuses for good is given up after
 * {@value #REFUSALS} attempts, what it only puts off after {@value #DEFERRALS}, which takes four days (RFC 5321, 4.5.4.1).
 */
final class Retry {

    static final int REFUSALS = 3;
    static final int DEFERRALS = 30;

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4));

    private Retry() {}

    /** The pause after that many attempts; none where it is given up. */
    static Optional<Duration> pause(Trouble trouble, int attempts) {
        return attempts >= most(trouble)
                ? Optional.empty()
                : Optional.of(PAUSES.get(Math.clamp(attempts - 1, 0, PAUSES.size() - 1)));
    }

    private static int most(Trouble trouble) {
        return switch (trouble) {
            case ADDRESS -> 1;
            case REFUSED -> REFUSALS;
            case DEFERRED, UNREACHABLE, INTERRUPTED -> DEFERRALS;
        };
    }
}
