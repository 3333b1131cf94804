package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.Origin;
import app.rumbo.imports.templates.NumberStyle;
import app.rumbo.imports.templates.SheetLine;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** Reads a row's amounts, in pesos or soles. What is no value is left out; what is no amount is told. */
final class Amounts {

    private final Columns columns;
    private final NumberStyle style;
    private final int zeros;
    private final String sheet;
    private final Findings findings;

    Amounts(Columns columns, NumberStyle style, MoneyUnit unit, String sheet, Findings findings) {
        this.columns = columns;
        this.style = style;
        this.zeros = unit.zeros();
        this.sheet = sheet;
        this.findings = findings;
    }

    Map<Column, BigDecimal> of(SheetLine line) {
        var amounts = new EnumMap<Column, BigDecimal>(Column.class);
        columns.amounts().forEach((column, place) -> {
            var cell = line.cell(place.index());
            if (columns.cells().isNoValue(cell)) {
                return;
            }
            var number = cell.number() != null
                    ? cell.number()
                    : AmountText.read(cell.text(), style).orElse(null);
            if (number == null) {
                findings.add(ImportProblem.at(
                        origin(line, column), cell.text(), "imports.cell.number-expected", style.example()));
            } else {
                amounts.put(column, zeros == 0 ? number : number.movePointRight(zeros));
            }
        });
        return amounts;
    }

    /** Where a row's amount stands. */
    Origin origin(SheetLine line, Column column) {
        var place = columns.amounts().get(column);
        return new Origin(sheet, line.row(), place == null ? column.header() : place.header());
    }
}
