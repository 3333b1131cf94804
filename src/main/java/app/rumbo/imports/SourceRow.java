package app.rumbo.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row for a sheet of the exchange workbook, wherever it came from. A column that its map lacks is missing in the file
 * and leaves what is stored; a blank cell means the default, or no value.
 *
 * @param sheet which of them it belongs to
 * @param number the row in the user's file, as Excel counts
 * @param cells the cells by column
 */
public record SourceRow(ExchangeSheet sheet, int number, Map<Column, Cell> cells) {

    /** The cell of that column; null where the file has no such column. */
    public @Nullable Cell cell(Column column) {
        return cells.get(column);
    }

    /** Whether every cell is blank. */
    public boolean isEmpty() {
        return cells.values().stream().allMatch(Cell::isBlank);
    }
}
