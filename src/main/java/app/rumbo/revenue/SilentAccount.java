package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An account that had revenue in the same month of the year before, and of which, its parts and its wholes the month says nothing.
 *
 * @param account as deep as the month before told it
 * @param name where a file or the classifier gives it
 * @param before collected in the same month of the year before; not 0
 */
public record SilentAccount(AccountCode account, @Nullable String name, BigDecimal before) {}
