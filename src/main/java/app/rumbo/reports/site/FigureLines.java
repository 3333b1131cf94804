package app.rumbo.reports.site;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Kind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report's figures as CSV (RFC 4180), each on a line of its own with section, table, row and column: as the country's Excel
 * reads it, and as anybody's program does.
 */
public final class FigureLines {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String COMPUTED = "=+-@\t\r\n";

    private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
    private final boolean comma;

    private FigureLines(boolean comma) {
        this.comma = comma;
    }

    /** The file's bytes. */
    public static byte[] of(ReportDocument document) {
        var words = StaticSite.words(document);
        var lines = new FigureLines(document.identity().language().endsWith("CL"));
        lines.line(words.section(), words.table(), words.row(), words.column(), words.value(), words.shown());
        for (var placed : TreeTables.of(document)) {
            placed.table().rows().stream().filter(row -> !row.goesAcross()).forEach(row -> lines.row(placed, row));
        }
        return lines.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(TreeTables.Placed placed, Table.Row row) {
        var columns = placed.table().columns();
        var named = named(placed.table(), row);
        for (var at = 0; at < columns.size(); at++) {
            var cell = row.cells().get(at);
            var value = value(cell);
            if (value != null || cell instanceof Cell.Light || columns.get(at).kind() == Kind.FIGURE) {
                line(
                        placed.section(),
                        placed.table().heading(),
                        named,
                        columns.get(at).title(),
                        value,
                        cell.shown());
            }
        }
    }

    /** What names a row: its texts, but for the small ones. */
    private static String named(Table table, Table.Row row) {
        var named = new StringBuilder();
        for (var at = 0; at < row.cells().size(); at++) {
            var kind = table.columns().get(at).kind();
            var shown = row.cells().get(at).shown();
            if ((kind == Kind.CODE || kind == Kind.TEXT)
                    && row.cells().get(at) instanceof Cell.Words
                    && named.isEmpty()) {
                named.append(shown);
            } else if (kind == Kind.TEXT && row.cells().get(at) instanceof Cell.Words && at < 2) {
                named.append(' ').append(shown);
            }
        }
        return named.toString();
    }

    private static @Nullable BigDecimal value(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure -> figure.value();
            case Cell.Shade shade -> shade.value();
            case Cell.Words ignored -> null;
            case Cell.Light ignored -> null;
        };
    }

    private void line(@Nullable Object... cells) {
        out.append(Arrays.stream(cells).map(this::cell).collect(Collectors.joining(comma ? ";" : ",", "", "\r\n")));
    }

    private String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> {
                var plain = number.toPlainString();
                yield comma ? plain.replace('.', ',') : plain;
            }
            default -> text(cell.toString());
        };
    }

    private static String text(String text) {
        var computed = !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0;
        return '"' + (computed ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
