package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Formula;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes a figure's formula as a spreadsheet reads it. What is shown with all its digits is rounded to them; what has more
 * digits than are shown keeps them, so that what follows from it comes out.
 *
 * @param first the sheet's row in which the table's rows begin, from 0
 * @param row the sheet's row of the figure
 * @param column its column
 */
record XlsxFormula(int first, int row, int column) {

    /** Without the equals sign. */
    String of(Cell.Figure figure, Formula formula) {
        var reckoning = reckoning(formula);
        return figure.exact() == null
                ? "ROUND(" + reckoning + "," + figure.value().scale() + ")"
                : reckoning;
    }

    private String reckoning(Formula formula) {
        return switch (formula) {
            case Formula.Difference it -> at(it.of()) + "-" + at(it.less());
            case Formula.Share it -> "100*" + at(it.part()) + "/" + at(it.whole());
            case Formula.Change it -> "100*(" + at(it.now()) + "-" + at(it.before()) + ")/" + at(it.before());
            case Formula.Sum it -> "SUM(" + ranges(it.rows()) + ")";
        };
    }

    private String at(int other) {
        return new CellReference(row, other).formatAsString();
    }

    /** {@code B3:B9,B12}. */
    private String ranges(List<Integer> rows) {
        var starts = IntStream.range(0, rows.size())
                .filter(at -> at == 0 || rows.get(at) != rows.get(at - 1) + 1)
                .toArray();
        return IntStream.range(0, starts.length)
                .mapToObj(at -> range(
                        rows.get(starts[at]), rows.get((at + 1 < starts.length ? starts[at + 1] : rows.size()) - 1)))
                .collect(Collectors.joining(","));
    }

    private String range(int from, int to) {
        var start = new CellReference(first + from, column).formatAsString();
        return from == to ? start : start + ":" + new CellReference(first + to, column).formatAsString();
    }
}
