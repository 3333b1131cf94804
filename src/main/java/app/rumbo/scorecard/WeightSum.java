package app.rumbo.scorecard;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the weights of siblings amount to. Siblings are normalised whatever their sum (method §5); the check list tells
 * where the sum is none that anybody meant.
 *
 * @param total as entered
 * @param meaning what it says of them
 */
public record WeightSum(BigDecimal total, Meaning meaning) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a sum of weights says. */
    public enum Meaning {
        /** 1 or 100, a lone sibling, or none at all: as it should be. */
        WHOLE,
        /** All are 0: nothing counts. */
        NOTHING,
        /** All weigh the same: nobody erred, and nobody decided. */
        EQUAL,
        /** They were weighted, and do not add up. */
        OFF
    }

    /** Of siblings' weights, without those of suspended goals. */
    public static WeightSum of(List<BigDecimal> weights) {
        var total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WeightSum(total, meaning(weights, total));
    }

    private static Meaning meaning(List<BigDecimal> weights, BigDecimal total) {
        if (weights.isEmpty() || total.compareTo(HUNDRED) == 0 || total.compareTo(BigDecimal.ONE) == 0) {
            return Meaning.WHOLE;
        }
        if (total.signum() == 0) {
            return Meaning.NOTHING;
        }
        if (weights.size() == 1) {
            return Meaning.WHOLE;
        }
        var equal = weights.stream().allMatch(weight -> weight.compareTo(weights.getFirst()) == 0);
        return equal ? Meaning.EQUAL : Meaning.OFF;
    }
}
