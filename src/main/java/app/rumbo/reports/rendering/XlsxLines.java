package app.rumbo.reports.rendering;

/** How many lines a text takes in a cell: a workbook's rows do not grow by themselves where cells are merged. */
final class XlsxLines {

    /** What a character of a column's width measures in points, with the cell's edges taken off. */
    private static final double CHARACTER = 5.4;

    /** Arial, in which workbooks are set, is about as wide as the reports' own letters. */
    private static final double WIDER = 0.98;

    private static final double EDGES = 6;

    private XlsxLines() {}

    /** Height in points of a row that holds the text at ten points in a column, or columns, so many characters wide. */
    static float height(String text, int characters) {
        return height(count(text, characters));
    }

    /** Height in points of a row of so many lines. */
    static float height(int lines) {
        return 13f * lines + 4;
    }

    /** Lines of the text at ten points. */
    static int count(String text, int characters) {
        var room = characters * CHARACTER - EDGES;
        var lines = 1;
        var pen = 0.0;
        for (var word : text.split(" ", -1)) {
            var width = GlyphPaths.width(word + " ", 10, false) * WIDER;
            if (pen > 0 && pen + width > room) {
                lines++;
                pen = 0;
            }
            pen += width;
        }
        return lines;
    }
}
