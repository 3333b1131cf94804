package app.rumbo.reports.rendering;

import app.rumbo.reports.document.PaperSize;
import app.rumbo.reports.document.ReportDocument;

/** A report's page and what it leaves for the text, in the units of each format. Margins are the same on any paper. */
enum PageBox {
    A4(210, 297, 504.5, 11906, 16838, 10090),
    OFICIO(216, 330, 521.5, 12246, 18709, 10430);

    /** Margins at the left and right together, in millimetres. */
    private static final int SIDES = 32;

    /** What the first page's own margins and a little air take of its height, in millimetres. */
    private static final int AROUND_COVER = 42;

    private final int width;
    private final int height;
    private final double text;
    private final int twipsWide;
    private final int twipsHigh;
    private final int twipsOfText;

    PageBox(int width, int height, double text, int twipsWide, int twipsHigh, int twipsOfText) {
        this.width = width;
        this.height = height;
        this.text = text;
        this.twipsWide = twipsWide;
        this.twipsHigh = twipsHigh;
        this.twipsOfText = twipsOfText;
    }

    /** That of the report. */
    static PageBox of(ReportDocument report) {
        return report.paper() == PaperSize.OFICIO ? OFICIO : A4;
    }

    /** Width of the text in points. */
    double text() {
        return text;
    }

    /** Width of the text in millimetres. */
    int textMillimetres() {
        return width - SIDES;
    }

    /** Width of the page in twentieths of a point. */
    int twipsWide() {
        return twipsWide;
    }

    /** Height of the page in twentieths of a point. */
    int twipsHigh() {
        return twipsHigh;
    }

    /** Width of the text in twentieths of a point. */
    int twipsOfText() {
        return twipsOfText;
    }

    /** The pdf's style sheet, which is written for A4, as it is for this paper. */
    String style(String css) {
        return this == A4
                ? css
                : css.replace("size: A4;", "size: %dmm %dmm;".formatted(width, height))
                        + """
                        .cover { height: %2$dmm; }
                        .proof, .foot .proof, .foot .legal, .head h1 { width: %1$dmm; }
                        .proof.scanned table { width: %3$dmm; }
                        .figure img { width: %1$dmm; }
                        """.formatted(textMillimetres(), height - AROUND_COVER, textMillimetres() - 36);
    }

    /** The Word document's styles, which are written for A4, as they are for this paper: the tabs at the right edge. */
    String wordStyles(String xml) {
        return this == A4
                ? xml
                : xml.replace("w:pos=\"%d\"".formatted(A4.twipsOfText), "w:pos=\"%d\"".formatted(twipsOfText));
    }
}
