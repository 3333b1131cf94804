package app.rumbo.reports.document;

import java.util.List;

/**
 * A table.
 *
 * @param caption what it shows; names it to those who do not see it
 * @param columns in order
 * @param rows in order, each with a cell to a column
 */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

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
     * @param width its share of the table's width
     */
    public record Column(String title, Kind kind, int width) {}

    /**
     * A row.
     *
     * @param standing a heading of what follows, a total, or neither
     * @param depth how far its first text is indented, 0 for not at all
     * @param cells one to a column
     */
    public record Row(Standing standing, int depth, List<Cell> cells) {

        /** A plain row. */
        public static Row of(Cell... cells) {
            return new Row(Standing.PLAIN, 0, List.of(cells));
        }
    }
}
