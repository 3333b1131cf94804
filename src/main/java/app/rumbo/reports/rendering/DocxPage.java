package app.rumbo.reports.rendering;

import app.rumbo.reports.document.SealedDocument;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Lays out the Word document's page: paper, margins, styles, running header and footer. */
final class DocxPage {

    private static final int SIDE = 908;

    private DocxPage() {}

    static void prepare(XWPFDocument document, SealedDocument report) throws IOException, XmlException {
        styles(document, report);
        paper(document, PageBox.of(report.document()));
        var words = report.document().words();
        var header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        header.createRun().setText(words.header());
        header.createRun().addTab();
        header.createRun().setText(words.headerRight());
        footer(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), report);
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        footer(document.createFooter(HeaderFooterType.FIRST).createParagraph(), report);
    }

    /** The page that a prepared document has. */
    static PageBox box(XWPFDocument document) {
        var width = document.getDocument().getBody().getSectPr().getPgSz().getW();
        return width.equals(BigInteger.valueOf(PageBox.OFICIO.twipsWide())) ? PageBox.OFICIO : PageBox.A4;
    }

    private static void styles(XWPFDocument document, SealedDocument report) throws IOException, XmlException {
        try (var stream = DocxPage.class.getResourceAsStream("/reports/styles.xml")) {
            if (stream == null) {
                throw new IOException("missing styles");
            }
            var styles = StylesDocument.Factory.parse(PageBox.of(report.document())
                            .wordStyles(new String(stream.readAllBytes(), StandardCharsets.UTF_8)))
                    .getStyles();
            var language = report.document().identity().language();
            styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(language);
            document.createStyles().setStyles(styles);
        }
    }

    private static void paper(XWPFDocument document, PageBox page) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(page.twipsWide()));
        size.setH(BigInteger.valueOf(page.twipsHigh()));
        var margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(SIDE));
        margin.setRight(BigInteger.valueOf(SIDE));
        margin.setTop(BigInteger.valueOf(1300));
        margin.setBottom(BigInteger.valueOf(1130));
        margin.setHeader(BigInteger.valueOf(680));
        margin.setFooter(BigInteger.valueOf(560));
        margin.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
    }

    private static void footer(XWPFParagraph paragraph, SealedDocument report) {
        paragraph.setStyle("Footer");
        paragraph.createRun().setText(report.mark());
        paragraph.createRun().addTab();
        var rest = report.document().words().page();
        while (!rest.isEmpty()) {
            var place = rest.indexOf('{');
            if (place < 0) {
                paragraph.createRun().setText(rest);
                return;
            }
            paragraph.createRun().setText(rest.substring(0, place));
            field(paragraph, rest.charAt(place + 1) == '0' ? "PAGE" : "NUMPAGES");
            rest = rest.substring(place + 3);
        }
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        field.addNewR().addNewT().setStringValue("1");
    }
}
