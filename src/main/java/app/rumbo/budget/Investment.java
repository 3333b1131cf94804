package app.rumbo.budget;

import app.rumbo.accounts.AccountCode;
import org.jspecify.annotations.Nullable;

/**
 * A line of investment (Chile: subtítulo 31, Peru: genérica 2.6) with the money of the years asked for.
 *
 * @param goal code of its goal; null where it has none yet
 * @param name as the file tells it
 * @param project project, programme or cost centre, as the accounting system writes it; may be blank
 */
public record Investment(
        AccountCode account,
        @Nullable String goal,
        @Nullable String name,
        String project,
        Amounts amounts) {}
