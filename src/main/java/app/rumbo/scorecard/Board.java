package app.rumbo.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the Panel shows of a plan at a cut-off.
 *
 * @param change against the end of the month before
 * @param worst at most five items that lose most points, worst first
 * @param pointsLost points that all items together lose, as a fraction of the plan
 * @param late late milestones, the longest first
 */
public record Board(
        Scorecard scorecard,
        Change change,
        Curve curve,
        Matrix matrix,
        List<Item> worst,
        BigDecimal pointsLost,
        List<MilestoneScore> late,
        Tally tally,
        Freshness freshness) {

    /**
     * How far the score has moved.
     *
     * @param since the earlier cut-off
     * @param before the score then, with today's knowledge; null where there was none
     * @param difference now less then; null where either is missing
     */
    public record Change(
            LocalDate since,
            @Nullable BigDecimal before,
            @Nullable BigDecimal difference) {}

    /**
     * How many items of effective weight above 0 stand where.
     *
     * @param red without those that lack data
     * @param noData due, and nothing measured: red too, and shown apart
     * @param grey without a score
     * @param stale among the others, those whose value is older than it should be
     */
    public record Tally(int green, int amber, int red, int noData, int grey, int stale) {}

    /**
     * How fresh the data is.
     *
     * @param lastEntry when the latest entry that counts was recorded, up to K; null where there is none
     * @param stale how many indicators are stale or lack data
     */
    public record Freshness(@Nullable Instant lastEntry, int stale) {}
}
