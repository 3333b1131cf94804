package app.rumbo.measurements;

import app.rumbo.indicators.Aggregation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was measured: a value, or a numerator and denominator where the indicator is a ratio. Values may be negative, a
 * denominator may be 0 (method §1).
 */
public record Figures(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 20;

    /** Why these figures cannot be an entry of an indicator so aggregated, if they cannot. */
    public Optional<EntryRefused> refusal(Aggregation aggregation) {
        var ratio = aggregation == Aggregation.RATIO;
        var fits = ratio
                ? value == null && numerator != null && denominator != null
                : value != null && numerator == null && denominator == null;
        return fits ? Optional.empty() : Optional.of(new EntryRefused.WrongFigures(ratio));
    }

    /** Why they cannot be what somebody measured and typed: more digits than anything has. */
    Optional<EntryRefused> absurdity() {
        return Stream.<@Nullable BigDecimal>of(value, numerator, denominator).anyMatch(Figures::isAbsurd)
                ? Optional.of(new EntryRefused.AbsurdFigure())
                : Optional.empty();
    }

    /** A percentage as a milestone's report keeps it. */
    public static Figures of(@Nullable BigDecimal value) {
        return new Figures(value, null, null);
    }

    /** Whether the value is one of 0 to 100. */
    public boolean isPercentage() {
        return value != null && Percent.refusal(value).isEmpty();
    }

    /** Whether the numbers are the same, however they are written: 12 and 12.0 are. */
    public boolean sameAs(Figures other) {
        return same(value, other.value) && same(numerator, other.numerator) && same(denominator, other.denominator);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static boolean isAbsurd(@Nullable BigDecimal number) {
        return number != null && (number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DECIMALS);
    }
}
