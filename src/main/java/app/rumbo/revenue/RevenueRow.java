package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an account amounts to in a month and in its year up to then (method §7), in the currency of its files.
 *
 * @param name where a file gives it
 * @param initial the year's budget as it was set
 * @param current the year's budget as last known by that month
 * @param execution collected in the year up to the month, over {@code current}; null where that is 0 or unknown
 * @param share of a whole year's collection that had come in by that month; null while the year has not all its months
 * @param projection of the year's collection; null where nothing tells
 */
public record RevenueRow(
        AccountCode account,
        @Nullable String name,
        @Nullable BigDecimal initial,
        @Nullable BigDecimal current,
        Movement accrued,
        Movement collected,
        @Nullable BigDecimal execution,
        @Nullable BigDecimal share,
        @Nullable Projection projection) {

    /**
     * An amount beside that of the year before.
     *
     * @param ytd of the year up to the month
     * @param monthChange a fraction; null where there was nothing before, or 0
     */
    public record Movement(
            @Nullable BigDecimal month,
            @Nullable BigDecimal ytd,
            @Nullable BigDecimal monthBefore,
            @Nullable BigDecimal ytdBefore,
            @Nullable BigDecimal monthChange,
            @Nullable BigDecimal ytdChange) {}

    /**
     * What the year will bring.
     *
     * @param low by the largest share of the years that tell; null where they give none
     * @param high by the smallest share
     * @param linear whether no complete earlier year tells, so that it is a flat twelfth times twelve
     */
    public record Projection(
            BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean linear) {}
}
