package app.rumbo.reports.document;

import java.util.List;

/**
 * A table.
 *
 * @param label what it is referred to by, {@code Tabla 3}; empty while it has none
 * @param caption what it shows; names it to those who do not see it
 * @param columns in order
 * @param rows in order, each with a cell to a column
 */
public record Table(String label, String caption, List<Column> columns, List<Row> rows) implements Block {

    private static final int WHOLE = 12;

    /** One without a label yet. */
    public Table(String caption, List<Column> columns, List<Row> rows) {
        this("", caption, columns, rows);
    }

    /** The same under a label. */
    public Table labelled(String given) {
        return new Table(given, caption, columns, rows);
    }

    /** Whether it is short enough not to be parted over two pages. */
    public boolean staysWhole() {
        return rows.size() <= WHOLE;
    }

    /** Label and caption, as they stand above it. */
    public String heading() {
        return label.isEmpty() ? caption : label + ". " + caption;
    }

    /** How a column is set. */
    public enum Kind {
        TEXT,
        CODE,
        SMALL,
        FIGURE,
        SIGNAL
    }

    /** What a row is to its neighbours. */
    public enum Standing {
        PLAIN,
        GROUP,
        TOTAL
    }

    /**
     * A column.
     *
     * @param title its header, unit included
     * @param kind how it is set
     * @param width its share of the room that the columns of codes, figures and lights leave
     */
    public record Column(String title, Kind kind, int width) {}

    /**
     * A row.
     *
     * @param standing a heading of what follows, a total, or neither
     * @param depth how far its first text is indented, 0 for not at all
     * @param cells one to a column; or one alone, over them all
     */
    public record Row(Standing standing, int depth, List<Cell> cells) {

        /** A plain row. */
        public static Row of(Cell... cells) {
            return new Row(Standing.PLAIN, 0, List.of(cells));
        }

        /** A heading across the table, for the rows below it. */
        public static Row heading(String text) {
            return new Row(Standing.GROUP, 0, List.of(Cell.words(text)));
        }

        /** The same row, each of its figures that does not say it yet with where in Rumbo it comes from. */
        public Row from(String address) {
            return new Row(
                    standing,
                    depth,
                    cells.stream()
                            .map(cell -> cell.isSourced() ? cell : cell.from(address))
                            .toList());
        }

        /** Whether its one cell goes across the table. */
        public boolean goesAcross() {
            return cells.size() == 1;
        }
    }
}
