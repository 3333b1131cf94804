package app.rumbo.imports.templates;

import app.rumbo.imports.Cell;
import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Origin;
import app.rumbo.imports.SourceRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row of the exchange workbook as a template makes it.
 *
 * @param sheet which sheet
 * @param row the row of the municipality's own sheet that it comes from
 * @param cells canonical header to cell
 */
record ExchangeRow(ExchangeSheet sheet, int row, Map<String, ExchangeCell> cells) {

    private static final Map<String, Column> COLUMNS =
            Arrays.stream(Column.values()).collect(Collectors.toMap(Column::header, Function.identity()));

    /** Keeps the cells as they are. */
    ExchangeRow {
        cells = Map.copyOf(cells);
    }

    /** The text of a column; empty where it has none. */
    String text(String header) {
        var cell = cells.get(header);
        return cell == null ? "" : cell.text();
    }

    /** The same for the import, every cell with its place in the municipality's own sheet. */
    SourceRow toSource(String ownSheet) {
        var found = new EnumMap<Column, Cell>(Column.class);
        cells.forEach((canonical, cell) -> found.put(column(canonical), cell(ownSheet, canonical, cell)));
        return new SourceRow(sheet, row, found);
    }

    /** The column of that canonical header. */
    static Column column(String canonical) {
        var column = COLUMNS.get(canonical);
        if (column == null) {
            throw new IllegalArgumentException("no such column: " + canonical);
        }
        return column;
    }

    private Cell cell(String ownSheet, String canonical, ExchangeCell cell) {
        var origin = new Origin(ownSheet, row, cell.header() == null ? canonical : cell.header());
        if (cell.number() == null) {
            return Cell.text(cell.text(), origin);
        }
        var kind = cell.percent() ? Cell.Kind.PERCENT : Cell.Kind.NUMBER;
        return new Cell(kind, cell.text(), cell.number(), null, origin);
    }
}
