package app.rumbo.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Against what one entry is read, by itself: its own target for its own period, or what was planned for its day. */
public interface Scale {

    /** What was promised: the target, or the percentage planned for a milestone by that day; null where nothing is due. */
    @Nullable
    BigDecimal promised();

    /** What these figures would amount to; a milestone's percentage is a value. */
    Verdict judge(@Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator);

    /**
     * What an entry amounts to by itself. Fractions of 1, nothing rounded.
     *
     * @param figure the value, or the quotient of a ratio; null for one by 0
     * @param score null where nothing is due, or nothing programmed
     */
    record Verdict(@Nullable BigDecimal figure, @Nullable BigDecimal score, Light light) {}
}
