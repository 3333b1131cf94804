package app.rumbo.budget;

import app.rumbo.accounts.AccountCode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What only the exchange workbook says of a goal, a year and an account: accounting has no line of them. It names no unit.
 *
 * @param amounts in the country's currency
 */
public record PlannedLine(UUID goal, int year, AccountCode account, Amounts amounts) {

    /** As a goal's line. */
    public GoalSum sum() {
        var paid = amounts.paid();
        var accrued = amounts.accrued();
        var over = paid == null || accrued == null
                ? BigDecimal.ZERO
                : paid.subtract(accrued).max(BigDecimal.ZERO);
        return new GoalSum(goal, null, year, amounts, over.signum(), over);
    }

    /** As an account's line. */
    AccountBook.Line line() {
        return new AccountBook.Line(account, null, amounts);
    }

    /** Whether it is of one of those goals; null for any. */
    boolean isOf(@Nullable Set<UUID> goals) {
        return goals == null || goals.contains(goal);
    }
}
