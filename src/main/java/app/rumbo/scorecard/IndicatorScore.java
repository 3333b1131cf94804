package app.rumbo.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indicator of a plan with what it amounts to. */
public record IndicatorScore(IndicatorSheet sheet, Place place, IndicatorEvaluation evaluation, Light light)
        implements Item {

    @Override
    public @Nullable BigDecimal score() {
        return evaluation.score();
    }

    @Override
    public @Nullable BigDecimal low() {
        return evaluation.low();
    }

    @Override
    public @Nullable BigDecimal high() {
        return evaluation.high();
    }

    @Override
    public @Nullable BigDecimal progress() {
        return evaluation.progress();
    }

    @Override
    public @Nullable BigDecimal planned() {
        return evaluation.planned();
    }
}
