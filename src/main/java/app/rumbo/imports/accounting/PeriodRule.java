package app.rumbo.imports.accounting;

import app.rumbo.imports.templates.ValueRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file says which month it is of. What it says must agree with what the import asks for; where it says nothing, the
 * import has to.
 *
 * @param texts what stands above the table, such as <code>Al {dia}/{mes}/{año}</code>; the first that is met counts
 * @param year the column with the year; null for none
 * @param month the column with the month, by number or name; null for none
 */
record PeriodRule(
        List<String> texts,
        @Nullable ValueRule year,
        @Nullable ValueRule month) {

    PeriodRule {
        texts = List.copyOf(texts);
    }
}
