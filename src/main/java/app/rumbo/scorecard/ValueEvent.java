package app.rumbo.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to one value of an indicator or milestone.
 *
 * @param by the name others read
 * @param what {@code submitted}, {@code observed}, {@code rejected}, {@code validated}; {@code endorsed}; {@code remark};
 *     {@code closed}, {@code reopened}, {@code asked}, {@code excepted}, {@code refused} of its period
 * @param version null where it is no version's
 * @param figure the value, or the quotient as its unit reads; null where there is none
 * @param numerator of a ratio
 * @param denominator of a ratio
 * @param until last day of an exception or re-opening
 * @param said in words of whoever did it
 */
public record ValueEvent(
        Instant at,
        String by,
        String what,
        @Nullable Integer version,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable LocalDate until,
        @Nullable String said) {

    /** What a remark beside an entry is called in {@link #what()}. */
    public static final String REMARK = "remark";
}
