package app.rumbo.imports.workbook;

import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.Origin;

/**
 * Merged areas over the rows of a sheet. Only their first cell holds something, so the others would be read as empty
 * where the user sees the same value: that is told as a problem instead of guessed.
 */
final class MergedCells {

    private final ExchangeSheet sheet;
    private final SheetHeaders headers;
    private int lastRow;

    MergedCells(ExchangeSheet sheet, SheetHeaders headers) {
        this.sheet = sheet;
        this.headers = headers;
    }

    void sawRow(int row) {
        lastRow = Math.max(lastRow, row);
    }

    void add(CellRange area, Findings findings) {
        var firstRow = Math.max(area.firstRow(), headers.row() + 1);
        if (firstRow > lastRow || area.lastRow() < firstRow) {
            return;
        }
        var columns = headers.places().entrySet().stream()
                .filter(place -> place.getValue() >= area.firstColumn() && place.getValue() <= area.lastColumn())
                .toList();
        var cells = columns.size() * (area.lastRow() - area.firstRow() + 1L);
        if (cells < 2) {
            return;
        }
        var origin =
                new Origin(sheet.title(), firstRow, columns.getFirst().getKey().header());
        findings.add(ImportProblem.at(origin, written(area), "imports.cell.merged", written(area)));
    }

    private static String written(CellRange area) {
        return CellRange.letters(area.firstColumn())
                + area.firstRow()
                + ":"
                + CellRange.letters(area.lastColumn())
                + area.lastRow();
    }
}
