package app.rumbo.imports.workbook;

import java.util.Arrays;

/** One row of a sheet with the cells that hold something. It is reused for the next row: keep its cells, not itself. */
public final class SheetRow {

    private int number;
    private boolean hidden;
    private int count;
    private int[] columns = new int[32];
    private RawCell[] cells = new RawCell[32];

    SheetRow() {
        Arrays.fill(cells, RawCell.BLANK);
    }

    /** The row as Excel counts, from 1. */
    public int number() {
        return number;
    }

    /** Whether the sheet does not show it. */
    public boolean hidden() {
        return hidden;
    }

    /** How many cells hold something. */
    public int size() {
        return count;
    }

    /** The column of the i-th of those cells, from 0. */
    public int column(int index) {
        return columns[index];
    }

    /** The i-th of those cells. */
    public RawCell cell(int index) {
        return cells[index];
    }

    /** The cell of that column, from 0; blank where there is none. */
    public RawCell in(int column) {
        for (var i = 0; i < count; i++) {
            if (columns[i] == column) {
                return cells[i];
            }
        }
        return RawCell.BLANK;
    }

    void start(int newNumber, boolean isHidden) {
        number = newNumber;
        hidden = isHidden;
        count = 0;
    }

    void add(int column, RawCell cell) {
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, count * 2);
            cells = Arrays.copyOf(cells, count * 2);
        }
        columns[count] = column;
        cells[count++] = cell;
    }
}
