package app.rumbo.scorecard;

import java.time.Instant;
import java.time.LocalDate;

/**
 * As of when a plan is looked at (method §2).
 *
 * @param cutoff D, the day up to which periods and reports count
 * @param basis which entries count
 * @param knownAt K, the moment up to which entries and changes are seen
 */
public record AsOf(LocalDate cutoff, Basis basis, Instant knownAt) {

    /** The same basis and knowledge at another cut-off. */
    public AsOf at(LocalDate otherCutoff) {
        return new AsOf(otherCutoff, basis, knownAt);
    }
}
