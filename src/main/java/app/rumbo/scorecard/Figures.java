package app.rumbo.scorecard;

import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What items add up to: of a goal, a plan, a unit, a cell of the matrix (method §5). Fractions of 1, nothing rounded.
 *
 * @param score weighted mean of what has a score; null where nothing has
 * @param low where it would lie if all that is missing were unfulfilled
 * @param high where it would lie if all that is missing were fulfilled
 * @param progress weighted mean of what has a progress
 * @param planned weighted mean of the progress that was due
 * @param duePeriods periods due of the indicators of effective weight above 0
 * @param measuredPeriods how many of them have a counted measurement
 */
public record Figures(
        @Nullable BigDecimal score,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal progress,
        @Nullable BigDecimal planned,
        int duePeriods,
        int measuredPeriods,
        Light light) {

    /** Nothing counts: what is suspended, or empty. */
    public static final Figures NONE = new Figures(null, null, null, null, null, 0, 0, Light.GREY);

    /** Measured due periods by due periods; null without due periods. */
    public @Nullable BigDecimal coverage() {
        return duePeriods == 0 ? null : Ratio.of(BigDecimal.valueOf(measuredPeriods), BigDecimal.valueOf(duePeriods));
    }
}
