package app.rumbo.revenue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to tell from the months so far what a year will bring. Each is a few decimal operations on what is known at the
 * end of a month; which is used is for each account's past to say. In this order they are preferred where they did equally well.
 */
public enum ForecastMethod {

    /** "Same month last year": what has come in, and what last year still brought. The one that all others must beat. */
    LAST_YEAR {
        @Override
        @Nullable
        BigDecimal restOf(Origin origin, BigDecimal ytd) {
            return origin.rest(origin.years().getFirst());
        }
    },
    /** Method §7: what has come in, over the mean share of up to three years that had come in by then. */
    MEAN_SHARE {
        @Override
        @Nullable
        BigDecimal restOf(Origin origin, BigDecimal ytd) {
            return over(ytd, mean(origin.shares()));
        }
    },
    /** Likewise over the median share, which one odd year does not move. */
    MEDIAN_SHARE {
        @Override
        @Nullable
        BigDecimal restOf(Origin origin, BigDecimal ytd) {
            return over(ytd, median(origin.shares()));
        }
    },
    /** What last year still brought, by this year's growth so far. */
    GROWTH {
        @Override
        @Nullable
        BigDecimal restOf(Origin origin, BigDecimal ytd) {
            var last = origin.years().getFirst();
            var before = origin.upTo(last);
            return before.signum() <= 0
                    ? null
                    : origin.rest(last).multiply(ytd, Origin.DIGITS).divide(before, Origin.DIGITS);
        }
    },
    /** Likewise by half of the growth: for what overshoots and comes back. */
    HALF_GROWTH {
        @Override
        @Nullable
        BigDecimal restOf(Origin origin, BigDecimal ytd) {
            var grown = GROWTH.restOf(origin, ytd);
            return grown == null
                    ? null
                    : mean(List.of(grown, origin.rest(origin.years().getFirst())));
        }
    },
    /** Level and season apart: the last twelve months are what a year brings, of which the usual share is still to come. */
    LEVEL {
        @Override
        @Nullable
        BigDecimal restOf(Origin origin, BigDecimal ytd) {
            var share = mean(origin.shares());
            return share == null
                    ? null
                    : origin.twelveMonths(ytd).multiply(BigDecimal.ONE.subtract(share), Origin.DIGITS);
        }
    },
    /** The mean rest of up to three years: for what neither grows nor shrinks. */
    MEAN_REST {
        @Override
        @Nullable
        BigDecimal restOf(Origin origin, BigDecimal ytd) {
            return mean(origin.years().stream().map(origin::rest).toList());
        }
    };

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What is still to come; null where this way tells nothing. */
    abstract @Nullable BigDecimal restOf(Origin origin, BigDecimal ytd);

    /** What the year will bring; null where this way tells nothing, or nothing above 0. */
    @Nullable
    BigDecimal yearOf(Origin origin) {
        var ytd = origin.ytd();
        if (ytd == null || !origin.followsCompleteYear()) {
            return null;
        }
        var rest = restOf(origin, ytd);
        return rest == null || ytd.add(rest).signum() <= 0 ? null : ytd.add(rest);
    }

    /** What is left of a whole of which that share has come in. */
    private static @Nullable BigDecimal over(BigDecimal ytd, @Nullable BigDecimal share) {
        return share == null || share.signum() <= 0
                ? null
                : ytd.divide(share, Origin.DIGITS).subtract(ytd);
    }

    private static @Nullable BigDecimal mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? null
                : values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), Origin.DIGITS);
    }

    private static @Nullable BigDecimal median(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO, Origin.DIGITS);
    }
}
