package app.rumbo.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the user should know, and that holds nothing up.
 *
 * @param sheet the sheet's name; null where the whole file is meant
 * @param row the row as Excel counts; null where no row is meant
 * @param column the column's canonical header; null where the whole row is meant
 * @param value the text found; null where there was none
 * @param key the message key of its sentence, beginning with {@code imports.}
 * @param arguments what fills the sentence's places
 */
public record ImportWarning(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String value,
        String key,
        List<Object> arguments) {

    /** One of a cell. */
    public static ImportWarning at(Cell cell, String key, Object... arguments) {
        var value = cell.isBlank() ? null : cell.text();
        return at(cell.origin(), value, key, arguments);
    }

    /** One of a place, with the text found there. */
    public static ImportWarning at(Origin origin, @Nullable String value, String key, Object... arguments) {
        return new ImportWarning(origin.sheet(), origin.row(), origin.column(), value, key, List.of(arguments));
    }

    /** One of a whole sheet. */
    public static ImportWarning ofSheet(String sheet, String key, Object... arguments) {
        return new ImportWarning(sheet, null, null, null, key, List.of(arguments));
    }

    /** One of the whole file. */
    public static ImportWarning ofFile(String key, Object... arguments) {
        return new ImportWarning(null, null, null, null, key, List.of(arguments));
    }
}
