package app.rumbo.imports;

/**
 * Where a value stands in the user's own file.
 *
 * @param sheet the sheet's name
 * @param row the row as Excel counts, from 1
 * @param column the column's header: the canonical one for the exchange workbook, the file's own for a template
 */
public record Origin(String sheet, int row, String column) {}
