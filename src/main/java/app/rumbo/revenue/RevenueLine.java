package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a month's file says of an account (method §7); null where it says nothing, which is not 0.
 *
 * @param name of the account, if the file gives it
 * @param initial the year's budget as it was set
 * @param current the year's budget as known in that month
 * @param accrued in the month itself
 * @param collected in the month itself; below 0 where refunds outweigh
 */
public record RevenueLine(
        YearMonth month,
        AccountCode account,
        @Nullable String name,
        @Nullable BigDecimal initial,
        @Nullable BigDecimal current,
        @Nullable BigDecimal accrued,
        @Nullable BigDecimal collected) {}
