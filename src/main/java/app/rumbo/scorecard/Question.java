package app.rumbo.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * evaluate(plan, D, basis, K) as it is asked (method §2).
 *
 * @param plan the plan's code
 * @param cutoff D; null for today in the municipality's zone
 * @param basis which entries count
 * @param knownAt K; null, or in the future, for now
 */
public record Question(
        String plan,
        @Nullable LocalDate cutoff,
        Basis basis,
        @Nullable Instant knownAt) {

    /** What stands officially in the plan today. */
    public static Question today(String plan) {
        return new Question(plan, null, Basis.OFFICIAL, null);
    }
}
