package app.rumbo.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an earlier period or day, and stands or awaits its decision.
 *
 * @param figure the value, or the quotient of a ratio; null for one by 0
 * @param target of that period, if there was one
 * @param validated whether it is held for true
 */
public record Past(
        LocalDate ends,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal target,
        boolean validated) {}
