package app.rumbo.reports.rendering;

import app.rumbo.reports.document.SealedDocument;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook's first sheet: which report this is, its headline figures, and how to check it. */
final class XlsxCover {

    private static final int[] WIDTHS = {24, 20, 56};

    /** The square code's side, in points. */
    private static final int SQUARE = 88;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final SealedDocument report;
    private int row;

    XlsxCover(XSSFWorkbook workbook, XlsxStyles styles, SealedDocument report) {
        this.sheet = XlsxPage.sheet(workbook, report.document().words().cover(), report);
        this.styles = styles;
        this.report = report;
    }

    void write() {
        for (var column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        var document = report.document();
        var cover = document.cover();
        wide(document.identity().municipality(), styles.caption(), 16);
        wide(document.identity().office(), styles.small(), 14);
        row++;
        wide(cover.eyebrow(), styles.prose(), 16);
        wide(cover.title(), styles.title(), 26);
        wide(cover.subtitle(), styles.prose(), 16);
        row++;
        for (var headline : cover.headlines()) {
            var signal = headline.signal();
            var note = signal == null ? headline.note() : signal.shape() + " " + headline.note();
            line(headline.label(), headline.value(), note);
            SourceLinks.of(report).to(headline).ifPresent(this::link);
        }
        row++;
        wide(cover.legal(), styles.prose(), XlsxLines.height(cover.legal(), WIDTHS[0] + WIDTHS[1] + WIDTHS[2]));
        row++;
        wide(cover.proofTitle(), styles.caption(), 18);
        cover.proof().forEach(fact -> proof(fact.label(), fact.value()));
        proof(document.words().hash(), HtmlCover.grouped(report.sha256()));
        SquareCode.of(report).ifPresent(this::scan);
    }

    /** The square code below, as a picture that says where it leads. */
    private void scan(SquareCode code) {
        row++;
        sheet.createRow(row).setHeightInPoints(SQUARE);
        var side = Units.toEMU(SQUARE);
        var workbook = sheet.getWorkbook();
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(1);
        anchor.setRow1(row);
        anchor.setCol2(1);
        anchor.setRow2(row);
        anchor.setDx2(side);
        anchor.setDy2(side);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        var picture = sheet.createDrawingPatriarch()
                .createPicture(anchor, workbook.addPicture(SquarePicture.of(code), Workbook.PICTURE_TYPE_PNG));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(code.alternative());
        row++;
    }

    private void wide(String text, XSSFCellStyle style, float height) {
        var line = sheet.createRow(row);
        line.setHeightInPoints(height);
        var cell = line.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 2));
        row++;
    }

    private void line(String label, String value, String note) {
        var line = sheet.createRow(row++);
        line.setHeightInPoints(22);
        cell(line.createCell(0), label, styles.text(false, 0, false));
        cell(line.createCell(1), value, styles.text(true, 0, false));
        cell(line.createCell(2), note, styles.text(false, 0, false));
    }

    /** The figure last written leads there. */
    private void link(String address) {
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        sheet.getRow(row - 1).getCell(1).setHyperlink(link);
    }

    private void proof(String label, String value) {
        var line = sheet.createRow(row);
        line.setHeightInPoints(XlsxLines.height(value, WIDTHS[1] + WIDTHS[2]) + 2);
        cell(line.createCell(0), label, styles.text(false, 0, false));
        cell(line.createCell(1), value, styles.text(false, 0, false));
        cell(line.createCell(2), "", styles.text(false, 0, false));
        sheet.addMergedRegion(new CellRangeAddress(row, row, 1, 2));
        row++;
    }

    private static void cell(org.apache.poi.xssf.usermodel.XSSFCell cell, String text, XSSFCellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
