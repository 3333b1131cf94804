package app.rumbo.reports.rendering;

import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Writes the table of contents: a real field of Word's, filled already with links to the headings. It leaves page
 * numbers out ({@code \\n}): only the program that lays the document out knows them, and a wrong one is worse than none.
 */
final class DocxContents {

    private final XWPFDocument document;
    private final SealedDocument report;

    DocxContents(XWPFDocument document, SealedDocument report) {
        this.document = document;
        this.report = report;
    }

    void write() {
        var heading = document.createParagraph();
        heading.setStyle("TOCHeading");
        heading.setPageBreak(true);
        heading.createRun().setText(report.document().words().contents());
        var entries = entries();
        for (var i = 0; i < entries.size(); i++) {
            var paragraph = entry(entries.get(i), i == 0);
            if (i == entries.size() - 1) {
                paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
            }
        }
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (var section : report.document().sections()) {
            entries.add(new Entry(section, "TOC1"));
            section.parts().forEach(part -> entries.add(new Entry(part, "TOC2")));
        }
        return entries;
    }

    private XWPFParagraph entry(Entry entry, boolean first) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(entry.style());
        if (first) {
            begin(paragraph.createRun(), " TOC \\n \\o \"1-2\" \\h \\z \\u ");
        }
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor(entry.section()));
        link.addNewR().addNewT().setStringValue(entry.section().heading());
        return paragraph;
    }

    private static void begin(XWPFRun run, String instruction) {
        var begin = run.getCTR().addNewFldChar();
        begin.setFldCharType(STFldCharType.BEGIN);
        var text = run.getCTR().addNewInstrText();
        text.setStringValue(instruction);
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    /** Name of the bookmark at a section's heading. */
    static String anchor(Section section) {
        return "_s" + section.key().replace('-', '_') + "_" + section.number().replace('.', '_');
    }

    private record Entry(Section section, String style) {}
}
