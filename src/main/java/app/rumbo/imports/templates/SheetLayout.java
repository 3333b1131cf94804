package app.rumbo.imports.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the table stands in the file and how it writes what it holds.
 *
 * @param sheet name of the sheet; the first one where absent, and none in a CSV file
 * @param headerRow row of the headers, as Excel counts
 * @param numbers how numbers are written where a cell holds them as text
 * @param noValues texts that mean that there is no value, beside those every import knows
 */
public record SheetLayout(@Nullable String sheet, int headerRow, NumberStyle numbers, List<String> noValues) {

    /** Keeps the list as it is. */
    public SheetLayout {
        noValues = List.copyOf(noValues);
    }
}
