package app.rumbo.measurements;

import java.math.BigDecimal;
import java.util.Optional;

/** How much of a milestone is done, 0 to 100 (method §1). */
public final class Percent {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private Percent() {}

    /** Why this cannot be a milestone's percentage, if it cannot. */
    public static Optional<EntryRefused> refusal(BigDecimal percent) {
        return percent.signum() < 0 || percent.compareTo(WHOLE) > 0
                ? Optional.of(new EntryRefused.PercentOutOfRange(percent.toPlainString()))
                : Optional.empty();
    }
}
