package app.rumbo.measurements;

import app.rumbo.indicators.Aggregation;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was measured: a value, or a numerator and denominator where the indicator is a ratio. Values may be negative, a
 * denominator may be 0 (method §1).
 */
public record Figures(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    /** Why these figures cannot be an entry of an indicator so aggregated, if they cannot. */
    public Optional<EntryRefused> refusal(Aggregation aggregation) {
        var ratio = aggregation == Aggregation.RATIO;
        var fits = ratio
                ? value == null && numerator != null && denominator != null
                : value != null && numerator == null && denominator == null;
        return fits ? Optional.empty() : Optional.of(new EntryRefused.WrongFigures(ratio));
    }
}
