package app.rumbo.imports.templates;

import java.util.List;

/**
 * One row of a municipality's sheet.
 *
 * @param row its number, as Excel counts
 * @param cells its cells from the first column on
 */
public record SheetLine(int row, List<SheetCell> cells) {

    /** Keeps the cells as they are. */
    public SheetLine {
        cells = List.copyOf(cells);
    }

    /** The cell of that column, counted from 0; an empty one beyond the last. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }
}
