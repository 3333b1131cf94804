package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.Findings;
import app.rumbo.imports.SourceRow;

/** Understands rows: each cell by its column, and whether what is required is there. */
final class RowReader {

    private final CellReader cells;
    private final Findings findings;

    RowReader(CellReader cells, Findings findings) {
        this.cells = cells;
        this.findings = findings;
    }

    /** The row with all its columns but the figures, which depend on a unit of measure. */
    ReadRow read(SourceRow source) {
        var row = new ReadRow(source);
        for (var column : source.sheet().columns()) {
            if (column.kind() != Column.Kind.FIGURE) {
                read(row, source, column, false);
            }
        }
        return row;
    }

    /** Adds the figures, once the unit of measure is known. */
    void readFigures(ReadRow row, SourceRow source, boolean inPercent) {
        for (var column : source.sheet().columns()) {
            if (column.kind() == Column.Kind.FIGURE) {
                read(row, source, column, inPercent);
            }
        }
    }

    private void read(ReadRow row, SourceRow source, Column column, boolean inPercent) {
        var cell = source.cell(column);
        var required = source.sheet().requires(column);
        if (cell == null) {
            if (source.sheet().keys().contains(column)) {
                findings.problem(row.cell(column), "imports.cell.required", column.header());
            }
            return;
        }
        var value = cells.read(source.sheet(), column, cell, inPercent);
        if (value == null && required) {
            findings.problem(cell, "imports.cell.required", column.header());
            value = CellReader.UNREADABLE;
        }
        row.put(column, value);
    }
}
