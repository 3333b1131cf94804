package app.rumbo.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a measurement or of a milestone's report, as it stood at K.
 *
 * @param version from 1, in the order of creation
 * @param figure the value, the quotient of a ratio (times 100 where it reads in percent), or the percentage of a report;
 *     null for a ratio by 0
 * @param numerator of a ratio, else null
 * @param denominator of a ratio, else null
 * @param comment what was said when it was entered
 * @param state as stored, {@code submitted}, {@code observed}, {@code rejected} or {@code validated}
 * @param entered who entered it and when
 * @param decided who brought it to its state and when
 * @param decision what was said then
 */
public record Entry(
        int version,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String comment,
        String state,
        Act entered,
        Act decided,
        @Nullable String decision) {

    /**
     * Who did it and when.
     *
     * @param by the name others read
     */
    public record Act(String by, Instant at) {}

    /** Whether control has held it for true. */
    public boolean isValidated() {
        return state.equals("validated");
    }
}
