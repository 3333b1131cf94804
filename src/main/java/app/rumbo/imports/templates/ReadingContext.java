package app.rumbo.imports.templates;

import app.rumbo.shared.SpanishFormat;
import java.util.Map;

/**
 * What a reading has to know of what is stored.
 *
 * @param sheet name of the sheet, as problems shall name it
 * @param plan code of the plan that is read into
 * @param planExists whether that plan is stored already; if so its own data stay as they are
 * @param units names of the stored units by code
 * @param format how the municipality writes figures, for what is said of them
 */
public record ReadingContext(
        String sheet, String plan, boolean planExists, Map<String, String> units, SpanishFormat format) {

    /** Keeps the units as they are. */
    public ReadingContext {
        units = Map.copyOf(units);
    }
}
