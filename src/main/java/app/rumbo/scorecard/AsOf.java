package app.rumbo.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * As of when a plan is looked at (method §2).
 *
 * @param cutoff D, the day up to which periods and reports count
 * @param basis which entries count
 * @param knownAt K, the moment up to which entries and changes are seen
 */
public record AsOf(LocalDate cutoff, Basis basis, Instant knownAt) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** @throws ScorecardRefused.OutOfReach where a year is none that Rumbo knows */
    public AsOf {
        if (isOutOfReach(cutoff.getYear())
                || isOutOfReach(knownAt.atOffset(ZoneOffset.UTC).getYear())) {
            throw new ScorecardRefused.OutOfReach();
        }
    }

    /** The same basis and knowledge at another cut-off. */
    public AsOf at(LocalDate otherCutoff) {
        return new AsOf(otherCutoff, basis, knownAt);
    }

    private static boolean isOutOfReach(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }
}
