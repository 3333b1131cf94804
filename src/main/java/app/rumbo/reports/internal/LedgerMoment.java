package app.rumbo.reports.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The accounting of expense that a period is told by. A file of expense adds the year up and tells no month, so that one
 * received long after a period tells more than the period.
 *
 * @param knownAt the K of expense, never after the report's
 * @param updatedOn when its year last changed up to then; null where none of it is known
 */
record LedgerMoment(Instant knownAt, @Nullable LocalDate updatedOn) {

    /** For so many days after a period what arrives is taken to be of it: a month's accounting closes within the next. */
    static final int DAYS_TO_SETTLE = 45;

    /** Whether it tells also what was spent after that day: never after the year's last day, for a year's file holds no more. */
    boolean tellsMoreThan(LocalDate cutoff) {
        return updatedOn != null
                && cutoff.getDayOfYear() < cutoff.lengthOfYear()
                && updatedOn.isAfter(cutoff.plusDays(DAYS_TO_SETTLE));
    }

    /** Whether it was last told before that day. */
    boolean tellsLessThan(LocalDate cutoff) {
        return updatedOn != null && updatedOn.isBefore(cutoff);
    }
}
