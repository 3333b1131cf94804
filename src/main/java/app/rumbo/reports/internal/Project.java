package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.Amounts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of investment of a year, with what was done of the goal it belongs to.
 *
 * @param code of the project, as the accounting system writes it; may be blank
 * @param name as the file tells it, else its goal's; null where neither does
 * @param plan code of its goal's plan; null where it has no goal yet
 * @param goal code of its goal; null where it has none yet
 * @param progress of that goal, a fraction of 1; null where nothing tells
 */
record Project(
        Sector sector,
        AccountCode account,
        String code,
        @Nullable String name,
        @Nullable String plan,
        @Nullable String goal,
        Amounts amounts,
        @Nullable BigDecimal progress) {}
