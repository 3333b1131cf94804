package app.rumbo.imports.templates;

import org.jspecify.annotations.Nullable;

/**
 * A result that the sheet works out itself. Where it is not what the row's own figures give, the plan's check list
 * says so, and why where the totals tell.
 *
 * @param result pattern of the column with the result, a fraction of 1
 * @param planned pattern of the column with the year's planned total, to find the reason
 * @param executed pattern of the column with the year's executed total, to find the reason
 */
public record CheckRule(
        String result, @Nullable String planned, @Nullable String executed) {}
