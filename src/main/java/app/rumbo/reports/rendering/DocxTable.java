package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cell;
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

    private static final String INK = "131E2B";
    private static final String INK2 = "445261";
    private static final String RULE = "C3CBD4";
    private static final int INDENT = 170;

    private DocxTable() {}

    static void write(XWPFDocument document, Table table, SourceLinks sources) {
        if (!table.caption().isEmpty()) {
            var caption = document.createParagraph();
            caption.setStyle("Caption");
            caption.createRun().setText(table.heading());
        }
        var widths = ColumnWidths.of(
                table, DocxPage.box(document), DocxPage.box(document).twipsOfText());
        var drawn = frame(document, table.rows().size() + 1, widths, table.caption());
        head(drawn.getRow(0), table.columns());
        for (var i = 0; i < table.rows().size(); i++) {
            row(drawn.getRow(i + 1), table.rows().get(i), table.columns(), sources);
        }
        if (table.staysWhole()) {
            drawn.getRows().subList(0, table.rows().size()).forEach(DocxTable::keepWithNext);
        }
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
        var total = Arrays.stream(shares).sum();
        var width = DocxPage.box(document).twipsOfText();
        table.setWidth(width);
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
        for (var share : shares) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) width * share / total));
        }
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
            for (var i = 0; i < shares.length; i++) {
                row.getCell(i).setWidth(Integer.toString(width * shares[i] / total));
            }
        }
        return table;
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

    private static void row(XWPFTableRow row, Table.Row content, List<Table.Column> columns, SourceLinks sources) {
        if (content.goesAcross()) {
            across(row, content, columns.size());
            return;
        }
        var indented = false;
        for (var i = 0; i < columns.size(); i++) {
            var cell = row.getCell(i);
            var paragraph = cell.getParagraphArray(0);
            var kind = columns.get(i).kind();
            paragraph.setStyle(kind == Table.Kind.SMALL || kind == Table.Kind.CODE ? "TableSmall" : "TableText");
            align(paragraph, columns.get(i));
            if (content.standing() == Table.Standing.GROUP) {
                cell.setColor("F5F7F9");
                paragraph.setKeepNext(true);
            }
            if (!indented && kind == Table.Kind.TEXT) {
                paragraph.setIndentationLeft(content.depth() * INDENT);
                indented = true;
            }
            var told = content.cells().get(i);
            var stressed = content.standing() != Table.Standing.PLAIN;
            sources.to(told)
                    .ifPresentOrElse(
                            address -> link(paragraph, (Cell.Figure) told, address, stressed),
                            () -> fill(paragraph, told, stressed));
            if (content.cells().get(i) instanceof Cell.Shade shade && shade.tint() > 0) {
                cell.setColor(shade.ground());
            }
        }
    }

    /** One cell over the whole row. */
    private static void across(XWPFTableRow row, Table.Row content, int columns) {
        for (var i = columns - 1; i > 0; i--) {
            row.removeCell(i);
        }
        var cell = row.getCell(0);
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        cell.setWidth(Integer.toString(row.getTable().getWidth()));
        cell.setColor("F5F7F9");
        var paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("TableText");
        paragraph.setKeepNext(true);
        fill(paragraph, content.cells().getFirst(), true);
    }

    private static void keepWithNext(XWPFTableRow row) {
        row.getTableCells().forEach(cell -> cell.getParagraphArray(0).setKeepNext(true));
    }

    private static void align(XWPFParagraph paragraph, Table.Column column) {
        if (column.kind() == Table.Kind.FIGURE) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        if (column.kind() == Table.Kind.SIGNAL) {
            paragraph.setIndentationLeft(INDENT);
        }
    }

    private static void fill(XWPFParagraph paragraph, Cell cell, boolean stressed) {
        switch (cell) {
            case Cell.Words words -> text(paragraph, words.shown(), words.bold() || stressed);
            case Cell.Figure figure -> {
                text(paragraph, figure.shown(), figure.bold() || stressed);
                note(paragraph, figure);
            }
            case Cell.Shade shade -> text(paragraph, shade.shown(), stressed);
            case Cell.Light light -> {
                shape(paragraph, light.signal());
                text(paragraph, light.shown(), light.signal().loud() || stressed);
            }
        }
    }

    /** The shape of a light, in its colour, with a blank after it. */
    static void shape(XWPFParagraph paragraph, Signal signal) {
        var run = paragraph.createRun();
        run.setFontFamily("Rumbo Signs");
        run.setColor(signal.ink());
        run.setText(signal.shape() + "\u00a0");
    }

    /** A figure that leads to its source. */
    private static void link(XWPFParagraph paragraph, Cell.Figure figure, String address, boolean stressed) {
        var run = link(paragraph, address);
        run.setBold(figure.bold() || stressed);
        run.setText(figure.shown());
        note(paragraph, figure);
    }

    /** A link whose words are still to be set. */
    static XWPFRun link(XWPFParagraph paragraph, String address) {
        var run = paragraph.createHyperlinkRun(address);
        run.setUnderline(UnderlinePatterns.DOTTED);
        run.setUnderlineColor(INK2);
        return run;
    }

    private static void note(XWPFParagraph paragraph, Cell.Figure figure) {
        if (figure.note() != null) {
            var run = paragraph.createRun();
            run.addBreak();
            run.setFontSize(7.5);
            run.setColor(INK2);
            run.setText(figure.note());
        }
    }

    private static void text(XWPFParagraph paragraph, String text, boolean bold) {
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
    }
}
