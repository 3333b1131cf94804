package app.rumbo.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A leaf of the plan's tree that scores: an indicator or a milestone. */
public sealed interface Item permits IndicatorScore, MilestoneScore {

    /** Where it stands in the plan. */
    Place place();

    /** Its sheet as it was known. */
    ItemSheet sheet();

    /** Its code, unique among the plan's indicators, or its milestones. */
    default String code() {
        return sheet().code();
    }

    /** Its name. */
    default String name() {
        return sheet().name();
    }

    /** Its weight among its siblings, as entered. */
    default BigDecimal weight() {
        return sheet().weight();
    }

    /** Its score, null where it has none. */
    @Nullable
    BigDecimal score();

    /** Lower end of its range. */
    @Nullable
    BigDecimal low();

    /** Upper end of its range. */
    @Nullable
    BigDecimal high();

    /** Its progress, null where it has none. */
    @Nullable
    BigDecimal progress();

    /** The progress that was due, null where it has no progress. */
    @Nullable
    BigDecimal planned();

    /** Its light. */
    Light light();

    /** Whether it enters roll-ups, units and counts: not suspended, and of an effective weight above 0. */
    default boolean counts() {
        return place().effectiveWeight().signum() > 0;
    }

    /** What it takes from the plan: effective weight times what is missing of its score; 0 without a score. */
    default BigDecimal pointsLost() {
        var score = score();
        return score == null ? BigDecimal.ZERO : place().effectiveWeight().multiply(BigDecimal.ONE.subtract(score));
    }
}
