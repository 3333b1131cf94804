package app.rumbo.measurements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to one period of a plan, beyond its calendar.
 *
 * @param unit whom it concerns; null for all
 * @param until last day of an exception or re-opening; the day wished for where it was asked
 * @param reason in words of whoever did it
 * @param by username
 */
public record PeriodAct(
        UUID plan,
        String period,
        @Nullable UUID unit,
        Act act,
        @Nullable LocalDate until,
        String reason,
        String by,
        Instant at) {

    /** What was done. */
    public enum Act {
        /** Closed: entries need an exception from now on. */
        CLOSED,
        /** Open again for all, until a day. */
        REOPENED,
        /** A unit asked for longer. */
        ASKED,
        /** A unit was given longer, until a day. */
        EXCEPTED,
        /** A unit was told no. */
        REFUSED
    }
}
