package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one period's figure amounts to by itself, against its own target (method §3, a span of one period). */
final class PeriodRule {

    private PeriodRule() {}

    /** The score; null where either is missing or nothing was programmed. */
    static @Nullable BigDecimal score(Measure measure, @Nullable BigDecimal target, @Nullable BigDecimal figure) {
        return target == null || figure == null || Series.nothingProgrammed(measure, target)
                ? null
                : Ratio.clamp(Formula.achieved(measure, figure, target));
    }
}
