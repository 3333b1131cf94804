package app.rumbo.imports.workbook;

/** Takes a sheet as it streams by. */
@FunctionalInterface
public interface SheetReader {

    /**
     * A row with at least one cell that holds something.
     *
     * @return whether to go on
     */
    boolean row(SheetRow row);

    /** A merged area, both corners included, columns from 0; told after the rows. */
    default void merged(CellRange area) {}

    /** Columns that the sheet does not show, both included, from 0; told before the rows. */
    default void hiddenColumns(int first, int last) {}
}
