package app.rumbo.trail;

import org.jspecify.annotations.Nullable;

/**
 * What came of checking the chain.
 *
 * @param links how many were found whole
 * @param head the last of these; none in an empty trail
 * @param broken the first broken link; none where the chain is whole
 */
public record Verdict(
        long links, @Nullable TrailHead head, @Nullable BrokenLink broken) {

    /** Whether every link holds. */
    public boolean isWhole() {
        return broken == null;
    }
}
