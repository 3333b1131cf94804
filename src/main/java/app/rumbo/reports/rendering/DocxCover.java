package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.SealedDocument;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes the Word document's first page. */
final class DocxCover {

    private static final int BRIEF_TITLE = 20;

    /** Sides of the square code, in points. */
    private static final int SQUARE = 80;

    /** Points of a figure that is too long for the style's own. */
    private static final int LONG = 15;

    private static final int BRIEF_SQUARE = 68;
    private static final int[] PROOF = {22, 78};

    private final XWPFDocument document;
    private final SealedDocument report;

    DocxCover(XWPFDocument document, SealedDocument report) {
        this.document = document;
        this.report = report;
    }

    void write() {
        var identity = report.document().identity();
        var cover = report.document().cover();
        styled("Owner", identity.municipality());
        styled("Office", identity.office());
        styled("Eyebrow", cover.eyebrow());
        styled("Title", cover.title());
        styled("Subtitle", cover.subtitle());
        headlines(cover);
        var legal = document.createParagraph();
        legal.setSpacingBefore(240);
        legal.setSpacingAfter(2300 + DocxPage.box(document).twipsHigh() - PageBox.A4.twipsHigh());
        legal.createRun().setText(cover.legal());
        styled("Caption", cover.proofTitle());
        SquareCode.of(report)
                .ifPresentOrElse(
                        code -> DocxTable.factsBeside(
                                document,
                                cover.proofTitle(),
                                proof(cover),
                                paragraph -> DocxSquare.within(paragraph, code, SQUARE)),
                        () -> DocxTable.facts(document, cover.proofTitle(), proof(cover), PROOF));
    }

    /** The head of a brief report's first page. */
    void head() {
        var identity = report.document().identity();
        var cover = report.document().cover();
        var owner = styled("Owner", identity.municipality());
        SquareCode.of(report).ifPresent(code -> DocxSquare.beside(owner, code, BRIEF_SQUARE));
        styled("Office", identity.office());
        styled("Eyebrow", cover.eyebrow()).setSpacingBefore(160);
        var title = document.createParagraph();
        title.setStyle("Title");
        title.setSpacingAfter(40);
        var run = title.createRun();
        run.setFontSize(BRIEF_TITLE);
        run.setText(cover.title());
        styled("Subtitle", cover.subtitle()).setSpacingAfter(200);
        headlines(cover);
        document.createParagraph().setStyle("Gap");
    }

    /** A brief report's last words: why it exists and how to check it. */
    void foot() {
        var cover = report.document().cover();
        var legal = styled("Normal", cover.legal());
        legal.setSpacingBefore(360);
        legal.setKeepNext(true);
        styled("Caption", cover.proofTitle());
        DocxTable.facts(document, cover.proofTitle(), proof(cover), PROOF);
    }

    private void headlines(Cover cover) {
        if (cover.headlines().isEmpty()) {
            return;
        }
        var widths = new int[cover.headlines().size()];
        java.util.Arrays.fill(widths, 1);
        var table = DocxTable.frame(document, 1, widths, cover.title());
        table.getCTTbl().getTblPr().getTblBorders().unsetInsideH();
        for (var i = 0; i < widths.length; i++) {
            var headline = cover.headlines().get(i);
            var cell = table.getRow(0).getCell(i);
            if (i > 0) {
                DocxTable.ruleLeft(cell);
            }
            var label = cell.getParagraphArray(0);
            label.setStyle("Label");
            label.setSpacingBefore(140);
            label.createRun().setText(headline.label());
            var value = cell.addParagraph();
            value.setStyle("Headline");
            var shown = SourceLinks.of(report)
                    .to(headline)
                    .map(address -> DocxTable.link(value, address))
                    .orElseGet(value::createRun);
            shown.setText(headline.value());
            if (report.document().hasLongHeadlines()) {
                shown.setFontSize(LONG);
            }
            var note = cell.addParagraph();
            note.setSpacingAfter(160);
            var signal = headline.signal();
            if (signal != null) {
                DocxTable.shape(note, signal);
            }
            note.createRun().setText(headline.note());
        }
    }

    private List<Fact> proof(Cover cover) {
        var facts = new ArrayList<>(cover.proof());
        facts.add(new Fact(report.document().words().hash(), HtmlCover.grouped(report.sha256())));
        return facts;
    }

    private XWPFParagraph styled(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }
}
