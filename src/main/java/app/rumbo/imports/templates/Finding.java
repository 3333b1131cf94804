package app.rumbo.imports.templates;

import java.util.List;

/**
 * Something that an imported file got wrong without hindering the import; the plan's check list shows it with its
 * place.
 *
 * @param item kind of the thing it is about
 * @param code its code in the plan
 * @param sheet name of the sheet
 * @param row row, as Excel counts
 * @param column header in the file
 * @param value what stands there
 * @param key message key of the reason
 * @param arguments what fills the sentence's places
 */
public record Finding(
        Item item,
        String code,
        String sheet,
        int row,
        String column,
        String value,
        String key,
        List<String> arguments) {

    /** Keeps the arguments as they are. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** What a finding is about. */
    public enum Item {
        GOAL,
        INDICATOR
    }
}
