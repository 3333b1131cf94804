package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import app.rumbo.imports.templates.NumberStyle;
import app.rumbo.imports.templates.ValueRule;
import app.rumbo.shared.Country;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file of an accounting system is read.
 *
 * @param code its code, by which an import names it
 * @param name what people call it
 * @param country whose files it reads; null where any country's
 * @param layout where the table stands
 * @param unit what amounts are counted in
 * @param period how the file says its month
 * @param cumulative whether what adds up is told from the year's beginning rather than of the month
 * @param account where the account stands
 * @param places where the account's name, sector, source and the like come from
 * @param amounts the header of each amount
 * @param aliases what the file writes for an account, and the account's code
 */
public record AccountingTemplate(
        String code,
        String name,
        Content content,
        @Nullable Country country,
        Layout layout,
        MoneyUnit unit,
        PeriodRule period,
        boolean cumulative,
        ValueRule account,
        Map<Column, PlaceRule> places,
        Map<Column, String> amounts,
        Map<String, String> aliases) {

    /** Keeps the maps in their order. */
    public AccountingTemplate {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        aliases = Map.copyOf(aliases);
    }

    /**
     * Where the table stands and what else stands there.
     *
     * @param sheet name of the sheet; null for the first
     * @param headerRow row of the headers as Excel counts; null where they are found by what they say
     * @param numbers how amounts are written where they are text; null where the file's own amounts tell
     * @param noValues texts that mean that there is no value, beside those every import knows
     * @param skipped how lines begin that say nothing
     * @param totals how lines begin that hold the file's own totals
     * @param tolerance how much a sum may miss the file's own total by, in the file's unit; of rounded thousands
     */
    record Layout(
            @Nullable String sheet,
            @Nullable Integer headerRow,
            @Nullable NumberStyle numbers,
            List<String> noValues,
            List<String> skipped,
            List<String> totals,
            BigDecimal tolerance) {

        Layout {
            noValues = List.copyOf(noValues);
            skipped = List.copyOf(skipped);
            totals = List.copyOf(totals);
        }
    }
}
