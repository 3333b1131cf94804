package app.rumbo.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be corrected before anything of the file is stored.
 *
 * @param sheet the sheet's name; null where the whole file is meant
 * @param row the row as Excel counts; null where no row is meant
 * @param column the column's canonical header; null where the whole row is meant
 * @param value the text found; null where there was none
 * @param key the message key of its sentence, beginning with {@code imports.}
 * @param arguments what fills the sentence's places
 */
public record ImportProblem(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String value,
        String key,
        List<Object> arguments) {

    /** One of a cell. */
    public static ImportProblem at(Cell cell, String key, Object... arguments) {
        var value = cell.isBlank() ? null : cell.text();
        return at(cell.origin(), value, key, arguments);
    }

    /** One of a place, with the text found there. */
    public static ImportProblem at(Origin origin, @Nullable String value, String key, Object... arguments) {
        return new ImportProblem(origin.sheet(), origin.row(), origin.column(), value, key, List.of(arguments));
    }

    /** One of a whole sheet. */
    public static ImportProblem ofSheet(String sheet, String key, Object... arguments) {
        return new ImportProblem(sheet, null, null, null, key, List.of(arguments));
    }

    /** One of the whole file. */
    public static ImportProblem ofFile(String key, Object... arguments) {
        return new ImportProblem(null, null, null, null, key, List.of(arguments));
    }
}
