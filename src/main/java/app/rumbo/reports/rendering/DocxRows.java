package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import java.util.function.UnaryOperator;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * Writes the rows below a Word table's header as the file holds them. Objects for each cell would cost more than half of the
 * document's time (ADR 0303).
 */
final class DocxRows {

    private static final String GROUND = "F5F7F9";
    private static final String SIGNS = "<w:rFonts w:ascii=\"Rumbo Signs\" w:hAnsi=\"Rumbo Signs\""
            + " w:cs=\"Rumbo Signs\" w:eastAsia=\"Rumbo Signs\"/>";
    private static final String LINKED = "<w:u w:val=\"dotted\" w:color=\"" + DocxTable.INK2 + "\"/>";

    private final StringBuilder rows = new StringBuilder();
    private final Table table;
    private final int[] twips;
    private final int width;
    private final SourceLinks sources;
    private final UnaryOperator<String> relation;

    /**
     * @param twips the columns' widths
     * @param width the table's
     * @param relation gives the key of the document's relation to an address
     */
    DocxRows(Table table, int[] twips, int width, SourceLinks sources, UnaryOperator<String> relation) {
        this.table = table;
        this.twips = twips.clone();
        this.width = width;
        this.sources = sources;
        this.relation = relation;
    }

    /** The rows; where the table stays whole, each but the last keeps with the next. */
    CharSequence write() {
        var last = table.rows().size() - 1;
        for (var at = 0; at <= last; at++) {
            var row = table.rows().get(at);
            rows.append("<w:tr><w:trPr><w:cantSplit w:val=\"on\"/></w:trPr>");
            if (row.goesAcross()) {
                across(row);
            } else {
                cells(row, table.staysWhole() && at < last);
            }
            rows.append("</w:tr>");
        }
        return rows;
    }

    /** One cell over the whole row. */
    private void across(Table.Row row) {
        open(width, twips.length, GROUND);
        paragraph(Table.Kind.TEXT, true, -1);
        content(row.cells().getFirst(), true);
        rows.append("</w:p></w:tc>");
    }

    private void cells(Table.Row row, boolean keeps) {
        var group = row.standing() == Table.Standing.GROUP;
        var indented = false;
        for (var column = 0; column < twips.length; column++) {
            var kind = table.columns().get(column).kind();
            var cell = row.cells().get(column);
            var first = kind == Table.Kind.TEXT && !indented;
            indented |= first;
            open(twips[column], 1, ground(cell, group));
            paragraph(kind, keeps || group, first ? row.depth() * DocxTable.INDENT : -1);
            content(cell, row.standing() != Table.Standing.PLAIN);
            rows.append("</w:p></w:tc>");
        }
    }

    private static String ground(Cell cell, boolean group) {
        if (cell instanceof Cell.Shade shade && shade.tint() > 0) {
            return shade.ground();
        }
        return group ? GROUND : "";
    }

    private void open(int twips, int columns, String ground) {
        rows.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(twips).append("\" w:type=\"dxa\"/>");
        if (columns > 1) {
            rows.append("<w:gridSpan w:val=\"").append(columns).append("\"/>");
        }
        if (!ground.isEmpty()) {
            rows.append("<w:shd w:color=\"auto\" w:val=\"clear\" w:fill=\"")
                    .append(ground)
                    .append("\"/>");
        }
        rows.append("</w:tcPr>");
    }

    /** @param indent of the row's first text, in twips; negative where there is none */
    private void paragraph(Table.Kind kind, boolean keeps, int indent) {
        var small = kind == Table.Kind.SMALL || kind == Table.Kind.CODE;
        rows.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(small ? "TableSmall" : "TableText")
                .append("\"/>");
        if (keeps) {
            rows.append("<w:keepNext w:val=\"on\"/>");
        }
        var left = kind == Table.Kind.SIGNAL ? DocxTable.INDENT : indent;
        if (left >= 0) {
            rows.append("<w:ind w:left=\"").append(left).append("\"/>");
        }
        rows.append(kind == Table.Kind.FIGURE ? "<w:jc w:val=\"right\"/></w:pPr>" : "</w:pPr>");
    }

    private void content(Cell cell, boolean stressed) {
        switch (cell) {
            case Cell.Words words -> run(words.shown(), words.bold() || stressed, "");
            case Cell.Figure figure -> figure(figure, figure.bold() || stressed);
            case Cell.Shade shade -> run(shade.shown(), stressed, "");
            case Cell.Light light -> {
                rows.append("<w:r><w:rPr>")
                        .append(SIGNS)
                        .append("<w:color w:val=\"")
                        .append(light.signal().ink())
                        .append("\"/></w:rPr>");
                text(light.signal().shape() + "\u00a0");
                rows.append("</w:r>");
                run(light.shown(), light.signal().loud() || stressed, "");
            }
        }
    }

    /** A figure, which leads to its source, with its note below. */
    private void figure(Cell.Figure figure, boolean bold) {
        var address = sources.to(figure).orElse("");
        if (address.isEmpty()) {
            run(figure.shown(), bold, "");
        } else {
            rows.append("<w:hyperlink r:id=\"").append(relation.apply(address)).append("\">");
            run(figure.shown(), bold, LINKED);
            rows.append("</w:hyperlink>");
        }
        if (figure.note() != null) {
            rows.append("<w:r><w:rPr><w:sz w:val=\"15\"/><w:color w:val=\"")
                    .append(DocxTable.INK2)
                    .append("\"/></w:rPr><w:br/>");
            text(figure.note());
            rows.append("</w:r>");
        }
    }

    private void run(String text, boolean bold, String more) {
        rows.append("<w:r><w:rPr><w:b w:val=\"")
                .append(bold ? "on" : "off")
                .append("\"/>")
                .append(more)
                .append("</w:rPr>");
        text(text);
        rows.append("</w:r>");
    }

    private void text(String text) {
        if (text.isEmpty()) {
            rows.append("<w:t/>");
            return;
        }
        var blank = Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
        rows.append(blank ? "<w:t xml:space=\"preserve\">" : "<w:t>");
        rows.append(text.chars().allMatch(DocxRows::isPlain) ? text : escaped(text));
        rows.append("</w:t>");
    }

    /** Whether it stands in the file as it is. */
    private static boolean isPlain(int unit) {
        return unit >= ' ' && unit < Character.MIN_SURROGATE && unit != '<' && unit != '&' && unit != '>';
    }

    /** The text as the library would write it, which knows what is rare: controls, marks of XML, pairs of units. */
    private static String escaped(String text) {
        var element = CTText.Factory.newInstance();
        element.setStringValue(text);
        var written = element.xmlText(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        return written.substring(written.indexOf('>') + 1, written.lastIndexOf("</"));
    }
}
