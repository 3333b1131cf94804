package app.rumbo.budget;

import app.rumbo.accounts.AccountCode;
import org.jspecify.annotations.Nullable;

/**
 * An account with the money of its own lines and of those of its parts.
 *
 * @param name where the classifier or a file tells it
 * @param whole whether accounts below it follow
 */
public record AccountBudget(AccountCode account, @Nullable String name, boolean whole, Amounts amounts) {}
