package app.rumbo.reports.internal;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table's rows by what they are known by: the code where there is a column of codes, else the first words; rows of one
 * code are told apart by the heading they stand under, and then by their order.
 *
 * @param columns in order
 * @param rows by key, in order; headings are left out
 */
record TableRows(List<Column> columns, Map<String, Row> rows) {

    static TableRows of(@Nullable Table table) {
        if (table == null) {
            return new TableRows(List.of(), Map.of());
        }
        var rows = new LinkedHashMap<String, Row>();
        var known = known(table.columns());
        var under = "";
        for (var row : table.rows()) {
            if (row.goesAcross()) {
                under = row.cells().getFirst().shown();
            } else {
                var code = row.cells().get(known).shown();
                var key = rows.containsKey(code) ? under + " · " + code : code;
                rows.put(TreeDifferences.unused(rows.keySet(), key), row);
            }
        }
        return new TableRows(table.columns(), rows);
    }

    private static int known(List<Column> columns) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).kind() == Kind.CODE)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, columns.size())
                        .filter(at -> columns.get(at).kind() == Kind.TEXT)
                        .findFirst()
                        .orElse(0));
    }

    /** What the row is known by. */
    String code(String key) {
        var row = rows.get(key);
        return row == null ? key : row.cells().get(known(columns)).shown();
    }

    /** The row's name, where it has one beside its code. */
    String name(String key) {
        var row = rows.get(key);
        var known = known(columns);
        return row == null
                ? ""
                : IntStream.range(0, columns.size())
                        .filter(at -> at != known && columns.get(at).kind() == Kind.TEXT)
                        .mapToObj(at -> row.cells().get(at).shown())
                        .findFirst()
                        .orElse("");
    }

    /** What the row tells, by the title of its column: all but what it is known by. */
    Map<String, String> cells(@Nullable Row row) {
        return told(row, cell -> true);
    }

    /** The row's figures and lights alone, by the title of their column. */
    Map<String, String> figures(@Nullable Row row) {
        return told(row, cell -> !(cell instanceof Cell.Words));
    }

    private Map<String, String> told(@Nullable Row row, Predicate<Cell> which) {
        var told = new LinkedHashMap<String, String>();
        if (row != null) {
            var known = known(columns);
            for (var at = 0; at < columns.size(); at++) {
                if (at != known && which.test(row.cells().get(at))) {
                    told.put(
                            TreeDifferences.unused(
                                    told.keySet(), columns.get(at).title()),
                            shown(row.cells().get(at)));
                }
            }
        }
        return told;
    }

    /** As it is read, with the small print below a figure. */
    private static String shown(Cell cell) {
        return cell instanceof Cell.Figure figure && figure.note() != null
                ? figure.shown() + " (" + figure.note() + ")"
                : cell.shown();
    }
}
