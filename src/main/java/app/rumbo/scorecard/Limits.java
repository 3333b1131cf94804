package app.rumbo.scorecard;

import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where the lights change, as the municipality had set it at K (method §5).
 *
 * @param greenFrom fraction from which a score is green
 * @param amberFrom fraction from which it is amber
 */
public record Limits(BigDecimal greenFrom, BigDecimal amberFrom) {

    /** What holds where the municipality has set nothing: 90 % and 75 %. */
    public static final Limits USUAL = new Limits(new BigDecimal("0.9"), new BigDecimal("0.75"));

    /** The light of a score; none is grey. */
    public Light light(@Nullable BigDecimal score) {
        if (score == null) {
            return Light.GREY;
        }
        var met = Ratio.atLimit(score);
        if (met.compareTo(greenFrom) >= 0) {
            return Light.GREEN;
        }
        return met.compareTo(amberFrom) >= 0 ? Light.AMBER : Light.RED;
    }

    /** The light of an indicator: no data is red, stale amber at best. */
    public Light light(IndicatorEvaluation indicator) {
        return switch (indicator.state()) {
            case NOT_DUE, NOT_PROGRAMMED -> Light.GREY;
            case NO_DATA -> Light.RED;
            case STALE -> light(indicator.score()).amberAtBest();
            case MEASURED -> light(indicator.score());
        };
    }
}
