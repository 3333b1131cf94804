package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a month's file says of an account (method §7); null where it says nothing, which is not 0.
 *
 * @param name of the account, if the file or the classifier gives it
 * @param source code of the funding source, that of the file or else the classifier's; blank where neither tells
 * @param initial the year's budget as it was set
 * @param current the year's budget as known in that month
 * @param accrued in the month itself
 * @param collected in the month itself; below 0 where refunds outweigh
 */
public record RevenueLine(
        YearMonth month,
        AccountCode account,
        @Nullable String name,
        String source,
        @Nullable BigDecimal initial,
        @Nullable BigDecimal current,
        @Nullable BigDecimal accrued,
        @Nullable BigDecimal collected) {

    /** Whether that is a part of this and of the same money, so that only the part is summed. */
    boolean holds(RevenueLine part) {
        return part.account.depth() > account.depth()
                && part.account.isWithin(account)
                && (source.equals(part.source) || source.isEmpty() || part.source.isEmpty());
    }
}
