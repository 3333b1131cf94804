package app.rumbo.scorecard.internal;

import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Σ w·x / Σ w over what has an x (method §5). The sums are exact, so the order of the items does not matter.
 */
final class WeightedMean {

    private BigDecimal weights = BigDecimal.ZERO;
    private BigDecimal products = BigDecimal.ZERO;

    /** Takes one in; without a figure, or with weight 0, it does not count. */
    void add(BigDecimal weight, @Nullable BigDecimal figure) {
        if (figure != null && weight.signum() > 0) {
            weights = weights.add(weight);
            products = products.add(weight.multiply(figure));
        }
    }

    /** The mean; null where nothing counted. */
    @Nullable
    BigDecimal value() {
        return weights.signum() == 0 ? null : Ratio.of(products, weights);
    }
}
