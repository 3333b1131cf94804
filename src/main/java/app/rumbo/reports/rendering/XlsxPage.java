package app.rumbo.reports.rendering;

import app.rumbo.reports.document.SealedDocument;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the workbook's sheets and sets them up for the report's paper. */
final class XlsxPage {

    /** Sum of a sheet's column widths, in characters, that fits A4 upright at full size, on wider paper a little larger. */
    static final int WIDTH = 96;

    private XlsxPage() {}

    static XSSFSheet sheet(XSSFWorkbook workbook, String title, SealedDocument report) {
        var sheet = workbook.createSheet(name(workbook, title));
        var print = sheet.getPrintSetup();
        print.setPaperSize(
                PageBox.of(report.document()) == PageBox.OFICIO ? PaperSize.FOLIO_PAPER : PaperSize.A4_PAPER);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
        sheet.setPrintGridlines(false);
        sheet.getFooter().setLeft("&8" + escaped(report.mark()));
        var page = report.document().words().page().replace("{0}", "&P").replace("{1}", "&N");
        sheet.getFooter().setRight("&8" + page);
        sheet.getHeader().setLeft("&8" + escaped(report.document().words().header()));
        sheet.getHeader().setRight("&8" + escaped(report.document().words().headerRight()));
        return sheet;
    }

    /** A name that Excel takes, and that no other sheet has. */
    private static String name(XSSFWorkbook workbook, String title) {
        var name = WorkbookUtil.createSafeSheetName(title.replace(".", ""), ' ').strip();
        var free = name;
        for (var i = 2; workbook.getSheet(free) != null; i++) {
            var suffix = " " + i;
            free = name.substring(0, Math.min(name.length(), 31 - suffix.length())) + suffix;
        }
        return free;
    }

    /** An ampersand begins a code in headers; two are one. A digit straight after a size would be read as part of it. */
    private static String escaped(String text) {
        var doubled = text.replace("&", "&&");
        return doubled.isEmpty() || !Character.isDigit(doubled.charAt(0)) ? doubled : " " + doubled;
    }
}
