package app.rumbo.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A milestone of a plan with what it amounts to. */
public record MilestoneScore(MilestoneSheet sheet, Place place, MilestoneEvaluation evaluation, Light light)
        implements Item {

    /** Whether its due day has passed without its being done, and it is not suspended. */
    public boolean isLate() {
        return evaluation.state() == MilestoneState.LATE && !place.suspended();
    }

    @Override
    public @Nullable BigDecimal score() {
        return evaluation.score();
    }

    @Override
    public @Nullable BigDecimal low() {
        return evaluation.score();
    }

    @Override
    public @Nullable BigDecimal high() {
        return evaluation.score();
    }

    @Override
    public BigDecimal progress() {
        return evaluation.actual();
    }

    @Override
    public BigDecimal planned() {
        return evaluation.planned();
    }
}
