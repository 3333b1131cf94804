package app.rumbo.imports.templates;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reading has to know of what is stored.
 *
 * @param sheet name of the sheet, as problems shall name it
 * @param planCode the plan that the import names; the template's where none
 * @param planExists whether that plan is stored already; if so its own data stay as they are
 * @param units names of the stored units by code
 */
public record ReadingContext(String sheet, @Nullable String planCode, boolean planExists, Map<String, String> units) {

    /** Keeps the units as they are. */
    public ReadingContext {
        units = Map.copyOf(units);
    }
}
