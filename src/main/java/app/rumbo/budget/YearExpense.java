package app.rumbo.budget;

import app.rumbo.accounts.Sector;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year's whole expense of a sector, or of one of its accounts, as it was known at K: what has a goal and what has none.
 *
 * @param account null for all
 * @param above the accounts above it, the widest first; empty for all
 * @param parts the accounts right below, in their order
 * @param lines those that stand in the account itself, the most money first
 * @param count how many lines stand in it
 */
public record YearExpense(
        int year,
        Sector sector,
        Instant knownAt,
        @Nullable AccountBudget account,
        List<AccountBudget> above,
        List<AccountBudget> parts,
        Amounts total,
        List<ExpenseLine> lines,
        int count) {

    /** Whether nothing of it is known. */
    public boolean isEmpty() {
        return parts.isEmpty() && count == 0;
    }
}
