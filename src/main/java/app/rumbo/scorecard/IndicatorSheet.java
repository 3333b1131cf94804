package app.rumbo.scorecard;

import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.shared.Frequency;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's sheet as it was known.
 *
 * @param goal the goal it belongs to
 * @param measureUnit unit of measure as entered
 * @param baseline as entered, even where it is measured from zero
 * @param weight as entered, 0 or more
 * @param unit its own responsible unit, null where it has none of its own
 */
public record IndicatorSheet(
        UUID id,
        UUID goal,
        String code,
        String name,
        @Nullable String measureUnit,
        Measure measure,
        @Nullable BigDecimal baseline,
        BigDecimal weight,
        @Nullable UUID unit)
        implements ItemSheet {

    /**
     * What of the sheet decides the figures (method §3).
     *
     * @param percent whether the unit of measure is {@code %}: a ratio then reads 65, not 0.65
     * @param baseline from which it is measured; null where it is measured from zero
     * @param range null unless the direction is {@link Direction#RANGE}
     */
    public record Measure(
            Direction direction,
            Aggregation aggregation,
            Accumulation accumulation,
            Frequency frequency,
            boolean percent,
            @Nullable BigDecimal baseline,
            @Nullable Range range) {}

    /**
     * Where a figure is good.
     *
     * @param low inside
     * @param high inside, not below low
     * @param tolerance distance outside at which nothing is left; 0 is none
     */
    public record Range(BigDecimal low, BigDecimal high, BigDecimal tolerance) {}
}
