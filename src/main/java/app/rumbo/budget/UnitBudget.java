package app.rumbo.budget;

import app.rumbo.scorecard.UnitScore;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit with the money of the lines it answers for, and those of the units below it.
 *
 * @param unit with the progress of what it answers for
 */
public record UnitBudget(UnitScore unit, Amounts amounts) implements BesideProgress {

    @Override
    public @Nullable BigDecimal progress() {
        return unit.figures().progress();
    }
}
