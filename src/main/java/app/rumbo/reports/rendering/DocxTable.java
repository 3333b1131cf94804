package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.Signal;
import app.rumbo.reports.document.Table;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes the Word document's tables: hairlines, a header that repeats, rows that stay whole. */
final class DocxTable {

    static final String INK2 = "445261";
    static final int INDENT = 170;
    private static final String INK = "131E2B";
    private static final String RULE = "C3CBD4";

    private DocxTable() {}

    static void write(WordDocument document, Table table, SourceLinks sources) {
        if (!table.caption().isEmpty()) {
            var caption = document.createParagraph();
            caption.setStyle("Caption");
            caption.createRun().setText(table.heading());
        }
        var widths = ColumnWidths.of(
                table, DocxPage.box(document), DocxPage.box(document).twipsOfText());
        var drawn = frame(document, 1, widths, table.caption());
        head(drawn.getRow(0), table.columns());
        if (table.staysWhole() && !table.rows().isEmpty()) {
            drawn.getRow(0)
                    .getTableCells()
                    .forEach(cell -> cell.getParagraphArray(0).setKeepNext(true));
        }
        var rows = new DocxRows(table, twips(document, widths), drawn.getWidth(), sources, document::relation);
        document.append(drawn, rows.write());
        document.createParagraph().setStyle("Gap");
    }

    static void facts(XWPFDocument document, String caption, List<Fact> facts, int[] widths) {
        fill(frame(document, facts.size(), widths, caption), facts);
        document.createParagraph().setStyle("Gap");
    }

    /** The same with something at the right of all of them. */
    static void factsBeside(XWPFDocument document, String caption, List<Fact> facts, Consumer<XWPFParagraph> beside) {
        var table = frame(document, facts.size(), new int[] {20, 60, 20}, caption);
        fill(table, facts);
        for (var i = 0; i < facts.size(); i++) {
            var cell = table.getRow(i).getCell(2);
            cell.getCTTc().getTcPr().addNewVMerge().setVal(i == 0 ? STMerge.RESTART : STMerge.CONTINUE);
        }
        var paragraph = table.getRow(0).getCell(2).getParagraphArray(0);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setSpacingBefore(80);
        paragraph.setSpacingAfter(40);
        beside.accept(paragraph);
        document.createParagraph().setStyle("Gap");
    }

    private static void fill(XWPFTable table, List<Fact> facts) {
        for (var i = 0; i < facts.size(); i++) {
            var label = table.getRow(i).getCell(0).getParagraphArray(0);
            label.setStyle("TableSmall");
            label.createRun().setText(facts.get(i).label());
            var value = table.getRow(i).getCell(1).getParagraphArray(0);
            value.setStyle("TableText");
            value.createRun().setText(facts.get(i).value());
        }
    }

    /** An empty table over the text's whole width. */
    static XWPFTable frame(XWPFDocument document, int rows, int[] shares, String description) {
        var table = document.createTable(rows, shares.length);
        var twips = twips(document, shares);
        table.setWidth(DocxPage.box(document).twipsOfText());
        var properties = table.getCTTbl().getTblPr();
        margins(properties);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblDescription().setVal(description);
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, INK);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, INK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        table.removeLeftBorder();
        table.removeRightBorder();
        table.removeInsideVBorder();
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var width : twips) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
            for (var i = 0; i < shares.length; i++) {
                row.getCell(i).setWidth(Integer.toString(twips[i]));
            }
        }
        return table;
    }

    /** The text's whole width, shared out. */
    private static int[] twips(XWPFDocument document, int[] shares) {
        var width = DocxPage.box(document).twipsOfText();
        var total = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> width * share / total).toArray();
    }

    /** No room left of a text, so that tables stand flush with the paragraphs; a little right of it. */
    private static void margins(CTTblPr properties) {
        var indent = properties.addNewTblInd();
        indent.setW(BigInteger.ZERO);
        indent.setType(STTblWidth.DXA);
        var margins = properties.addNewTblCellMar();
        var left = margins.addNewLeft();
        left.setW(BigInteger.ZERO);
        left.setType(STTblWidth.DXA);
        var right = margins.addNewRight();
        right.setW(BigInteger.valueOf(100));
        right.setType(STTblWidth.DXA);
    }

    /** A hairline at the cell's left, with some room before the text. */
    static void ruleLeft(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        var left = properties.addNewTcBorders().addNewLeft();
        left.setVal(STBorder.SINGLE);
        left.setSz(BigInteger.valueOf(4));
        left.setColor(RULE);
        var margin = properties.addNewTcMar().addNewLeft();
        margin.setW(BigInteger.valueOf(240));
        margin.setType(STTblWidth.DXA);
    }

    private static void head(XWPFTableRow row, List<Table.Column> columns) {
        row.setRepeatHeader(true);
        for (var i = 0; i < columns.size(); i++) {
            var cell = row.getCell(i);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
            var bottom = cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom();
            bottom.setVal(STBorder.SINGLE);
            bottom.setSz(BigInteger.valueOf(8));
            bottom.setColor(INK);
            var paragraph = cell.getParagraphArray(0);
            paragraph.setStyle("TableHead");
            align(paragraph, columns.get(i));
            paragraph.createRun().setText(ColumnWidths.header(columns.get(i).title()));
        }
    }

    private static void align(XWPFParagraph paragraph, Table.Column column) {
        if (column.kind() == Table.Kind.FIGURE) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        if (column.kind() == Table.Kind.SIGNAL) {
            paragraph.setIndentationLeft(INDENT);
        }
    }

    /** The shape of a light, in its colour, with a blank after it. */
    static void shape(XWPFParagraph paragraph, Signal signal) {
        var run = paragraph.createRun();
        run.setFontFamily("Rumbo Signs");
        run.setColor(signal.ink());
        run.setText(signal.shape() + "\u00a0");
    }

    /** A link whose words are still to be set. */
    static XWPFRun link(XWPFParagraph paragraph, String address) {
        var run = paragraph.createHyperlinkRun(address);
        run.setUnderline(UnderlinePatterns.DOTTED);
        run.setUnderlineColor(INK2);
        return run;
    }
}
