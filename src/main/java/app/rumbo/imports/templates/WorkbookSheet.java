package app.rumbo.imports.templates;

import app.rumbo.imports.Cell;
import app.rumbo.imports.workbook.RawCell;
import app.rumbo.imports.workbook.SheetRow;
import app.rumbo.imports.workbook.TableFile;
import java.util.ArrayList;
import java.util.function.Predicate;

/** A sheet of a workbook. */
final class WorkbookSheet implements OwnSheet {

    private final TableFile workbook;
    private final int part;

    WorkbookSheet(TableFile workbook, int part) {
        this.workbook = workbook;
        this.part = part;
    }

    @Override
    public String name() {
        return workbook.sheets().get(part);
    }

    @Override
    public void read(Predicate<SheetLine> taker) {
        workbook.read(part, row -> taker.test(line(row)));
    }

    @Override
    public void close() {
        workbook.close();
    }

    private static SheetLine line(SheetRow row) {
        var cells = new ArrayList<SheetCell>();
        for (var index = 0; index < row.size(); index++) {
            while (cells.size() < row.column(index)) {
                cells.add(SheetCell.EMPTY);
            }
            cells.add(cell(row.cell(index)));
        }
        return new SheetLine(row.number(), cells);
    }

    private static SheetCell cell(RawCell raw) {
        var number = raw.number();
        if (raw.kind() == Cell.Kind.BLANK) {
            return SheetCell.EMPTY;
        }
        return number == null
                ? SheetCell.text(raw.text())
                : new SheetCell(raw.text(), number, raw.kind() == Cell.Kind.PERCENT);
    }
}
