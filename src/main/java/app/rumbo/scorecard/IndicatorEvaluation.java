package app.rumbo.scorecard;

import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator amounts to at a cut-off, over its span (method §3). Fractions of 1, nothing rounded.
 *
 * @param actual A, what was reached; null where nothing was measured
 * @param due T, what was due; null where nothing was
 * @param raw r before it is held between 0 and 1; null where it is not due or not programmed
 * @param score r held between 0 and 1
 * @param low where the score would lie if all that is missing were unfulfilled
 * @param high where it would lie if all that is missing were fulfilled
 * @param progress share of the whole plan's target reached; null without a target
 * @param planned share of the whole plan's target that was due (S-curve); null where progress is
 * @param duePeriods periods of the span that were due
 * @param measuredPeriods how many of them have a counted measurement
 * @param latestDue last day of the latest due period
 * @param latestMeasured last day of the latest period with a counted measurement
 */
public record IndicatorEvaluation(
        IndicatorState state,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal due,
        @Nullable BigDecimal raw,
        @Nullable BigDecimal score,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal progress,
        @Nullable BigDecimal planned,
        int duePeriods,
        int measuredPeriods,
        @Nullable LocalDate latestDue,
        @Nullable LocalDate latestMeasured) {

    /** Measured due periods by due periods; null without due periods. */
    public @Nullable BigDecimal coverage() {
        return duePeriods == 0 ? null : Ratio.of(BigDecimal.valueOf(measuredPeriods), BigDecimal.valueOf(duePeriods));
    }
}
