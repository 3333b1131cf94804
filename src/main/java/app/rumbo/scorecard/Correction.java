package app.rumbo.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value that is another at the later of two moments.
 *
 * @param milestone whether it is a milestone's report
 * @param about the period, or the day of the report
 * @param was what counted before; null where nothing did
 * @param standing what counts since; null where nothing does
 * @param since when it came to count; null where nothing does
 * @param by the name of who brought it to count
 * @param said why, in their words
 */
public record Correction(
        boolean milestone,
        String code,
        String name,
        @Nullable String measureUnit,
        String about,
        LocalDate ends,
        @Nullable Counted was,
        @Nullable Counted standing,
        @Nullable Instant since,
        @Nullable String by,
        @Nullable String said) {

    /**
     * A version that counted.
     *
     * @param figure the value, or the quotient as its unit reads; null for a ratio by 0
     */
    public record Counted(int version, @Nullable BigDecimal figure) {}
}
