package app.rumbo.indicators;

import app.rumbo.organization.OrgUnitId;
import app.rumbo.shared.Frequency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of an indicator but its place (ficha del indicador, method §1).
 *
 * @param formula in words
 * @param measureUnit unit of measure; {@code %} makes a ratio read 65, not 0.65
 * @param fromBaseline whether it is measured from the baseline instead of from zero
 * @param tolerance distance outside the range at which nothing is left; null or 0 is none
 * @param weight among its siblings; 0 informs and does not count
 * @param unitId who answers for it; null: the unit of the nearest goal above that has one
 * @param verification means of verification
 */
public record IndicatorSheet(
        String name,
        @Nullable String formula,
        @Nullable String measureUnit,
        Direction direction,
        Aggregation aggregation,
        Accumulation accumulation,
        Frequency frequency,
        boolean fromBaseline,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineDate,
        @Nullable BigDecimal rangeLow,
        @Nullable BigDecimal rangeHigh,
        @Nullable BigDecimal tolerance,
        BigDecimal weight,
        @Nullable OrgUnitId unitId,
        @Nullable String verification) {

    /**
     * All that is wrong with it; empty where it may stand.
     *
     * @param code of the indicator, for the sentences
     */
    public List<IndicatorRefused> refusals(String code) {
        var refusals = new ArrayList<IndicatorRefused>();
        if (fromBaseline && baseline == null) {
            refusals.add(new IndicatorRefused.BaselineMissing(code));
        }
        if (direction == Direction.RANGE && (rangeLow == null || rangeHigh == null)) {
            refusals.add(new IndicatorRefused.RangeIncomplete(code));
        }
        if (rangeLow != null && rangeHigh != null && rangeLow.compareTo(rangeHigh) > 0) {
            refusals.add(new IndicatorRefused.RangeReversed(code));
        }
        if (tolerance != null && tolerance.signum() < 0) {
            refusals.add(new IndicatorRefused.NegativeTolerance(code));
        }
        if (weight.signum() < 0) {
            refusals.add(new IndicatorRefused.NegativeWeight(code));
        }
        return refusals;
    }
}
