package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide a table's columns are, the same in each format: codes, figures and lights get what they need to stand on one
 * line, the texts share the rest.
 */
final class ColumnWidths {

    private static final double SIZE = 8.5;
    private static final double HEAD = 8;
    private static final double PADDING = 8;
    private static final double SHAPE = 18;
    private static final double LONGEST = 92;
    private static final double LEAST_FOR_TEXTS = 0.2;

    private ColumnWidths() {}

    /** The columns' widths in points; together, the page's text. */
    static double[] of(Table table, PageBox page) {
        var whole = page.text();
        var columns = table.columns().size();
        var widths = new double[columns];
        for (var i = 0; i < columns; i++) {
            widths[i] = sharesTheRest(table, i) ? 0 : needed(table, i);
        }
        var fixed = Arrays.stream(widths).sum();
        var shares = IntStream.range(0, columns)
                .filter(i -> widths[i] == 0)
                .map(i -> table.columns().get(i).width())
                .sum();
        var most = shares == 0 ? whole : whole * (1 - LEAST_FOR_TEXTS);
        var squeeze = shares == 0 || fixed > most ? most / fixed : 1;
        var rest = whole - fixed * squeeze;
        for (var i = 0; i < columns; i++) {
            widths[i] = widths[i] == 0 ? rest * table.columns().get(i).width() / shares : widths[i] * squeeze;
        }
        return widths;
    }

    /** The same in whole parts of which there are so many. */
    static int[] of(Table table, PageBox page, int parts) {
        var widths = of(table, page);
        return Arrays.stream(widths)
                .mapToInt(width -> (int) Math.floor(width * parts / page.text()))
                .toArray();
    }

    private static boolean sharesTheRest(Table table, int column) {
        return switch (table.columns().get(column).kind()) {
            case TEXT -> true;
            case SMALL -> widest(table, column) > LONGEST;
            case CODE, FIGURE, SIGNAL -> false;
        };
    }

    private static double needed(Table table, int column) {
        return PADDING + Math.max(head(table.columns().get(column)), Math.min(LONGEST, widest(table, column)));
    }

    private static double widest(Table table, int column) {
        return table.rows().stream()
                .filter(row -> !row.goesAcross())
                .map(row -> row.cells().get(column))
                .mapToDouble(ColumnWidths::width)
                .max()
                .orElse(0);
    }

    private static double width(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> GlyphPaths.width(words.shown(), SIZE, words.bold());
            case Cell.Figure figure ->
                Math.max(
                        GlyphPaths.width(figure.shown(), SIZE, true),
                        figure.note() == null ? 0 : GlyphPaths.width(figure.note(), SIZE, false));
            case Cell.Shade shade -> GlyphPaths.width(shade.shown(), SIZE, false);
            case Cell.Light light -> SHAPE + GlyphPaths.width(light.shown(), SIZE, true);
        };
    }

    /** A header may take a line for each word; its unit stays with the word before. */
    private static double head(Table.Column column) {
        return words(column.title()).stream()
                .mapToDouble(word -> GlyphPaths.width(word, HEAD, true))
                .max()
                .orElse(0);
    }

    private static List<String> words(String title) {
        return List.of(header(title).split(" ", -1));
    }

    /** A header as it is set: its unit does not leave the word before. */
    static String header(String title) {
        return title.replaceAll(" (%|pp|\\d{4}\\b)", "\u00a0$1");
    }
}
