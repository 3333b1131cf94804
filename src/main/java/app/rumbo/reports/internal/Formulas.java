package app.rumbo.reports.internal;

import app.rumbo.reports.document.Arithmetic;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Formula;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.document.Table.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which columns of a table follow from others of it. A figure gets its formula where that gives just the figure: the data
 * decide whether the rows shown add up to their total, and what is not shown makes no formula wrong.
 */
final class Formulas {

    /** A spreadsheet's sum takes so many ranges. */
    private static final int MOST_RANGES = 200;

    private final Map<Integer, Formula> across = new HashMap<>();
    private final Set<Integer> added = new HashSet<>();

    /** The column is one less another. */
    Formulas difference(int column, int of, int less) {
        across.put(column, new Formula.Difference(of, less));
        return this;
    }

    /** The column is one as a percentage of another. */
    Formulas share(int column, int part, int whole) {
        across.put(column, new Formula.Share(part, whole));
        return this;
    }

    /** The column is by what percentage one is above another. */
    Formulas change(int column, int now, int before) {
        across.put(column, new Formula.Change(now, before));
        return this;
    }

    /** In these columns the total adds up the rows above it, and a row adds up those that stand indented below it. */
    Formulas totals(int... columns) {
        IntStream.of(columns).forEach(added::add);
        return this;
    }

    /** The table with its formulas, those that its figures brought along among them. */
    Table apply(Table table) {
        var rows = new ArrayList<Row>();
        for (var at = 0; at < table.rows().size(); at++) {
            rows.add(row(table, at));
        }
        return new Table(table.label(), table.caption(), table.columns(), rows);
    }

    private Row row(Table table, int at) {
        var row = table.rows().get(at);
        var parts = added.isEmpty() ? List.<Integer>of() : parts(table.rows(), at);
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < row.cells().size(); column++) {
            cells.add(
                    row.cells().get(column) instanceof Cell.Figure figure
                            ? cell(table, at, column, figure, parts)
                            : row.cells().get(column));
        }
        return new Row(row.standing(), row.depth(), cells);
    }

    private Cell cell(Table table, int row, int column, Cell.Figure figure, List<Integer> parts) {
        var own = figure.formula();
        var rule = own == null ? across.get(column) : own;
        if (rule != null && Arithmetic.holds(table, row, column, rule)) {
            return figure.following(rule);
        }
        var sum = new Formula.Sum(parts);
        return added.contains(column) && !parts.isEmpty() && Arithmetic.holds(table, row, column, sum)
                ? figure.following(sum)
                : figure.following(null);
    }

    /** The rows that a row may be the sum of; none where they are scattered over more ranges than a sum takes. */
    private static List<Integer> parts(List<Row> rows, int at) {
        var parts = rows.get(at).standing() == Standing.TOTAL ? above(rows, at) : below(rows, at);
        var ranges = IntStream.range(0, parts.size())
                .filter(part -> part == 0 || parts.get(part) != parts.get(part - 1) + 1)
                .count();
        return ranges > MOST_RANGES ? List.of() : parts;
    }

    private static List<Integer> above(List<Row> rows, int at) {
        return IntStream.range(0, at)
                .filter(row -> !rows.get(row).goesAcross())
                .filter(row -> rows.get(row).standing() != Standing.TOTAL
                        && rows.get(row).depth() == 0)
                .boxed()
                .toList();
    }

    private static List<Integer> below(List<Row> rows, int at) {
        var depth = rows.get(at).depth();
        return IntStream.range(at + 1, rows.size())
                .takeWhile(row -> rows.get(row).depth() > depth)
                .filter(row -> rows.get(row).depth() == depth + 1)
                .boxed()
                .toList();
    }
}
