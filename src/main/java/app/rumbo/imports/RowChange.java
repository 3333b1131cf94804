package app.rumbo.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that an import creates or changes, for the preview.
 *
 * @param sheet the sheet
 * @param row the row in the user's file, as Excel counts
 * @param key the row's key as read, its parts joined by {@code ·}
 * @param created whether it was not known before
 * @param fields the columns that differ, or that are set
 */
public record RowChange(ExchangeSheet sheet, int row, String key, boolean created, List<Field> fields) {

    /**
     * One column of a changed row, in words.
     *
     * @param column the column
     * @param before what is stored; null for nothing
     * @param after what the file says; null for nothing
     */
    public record Field(
            Column column,
            @Nullable String before,
            @Nullable String after) {}
}
