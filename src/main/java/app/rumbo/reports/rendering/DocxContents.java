package app.rumbo.reports.rendering;

import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Writes the table of contents: a real field of Word's, filled already as Word fills it, with links to the headings and
 * the pages where they begin. Word counts the pages anew when the field is updated; nobody is asked on opening.
 */
final class DocxContents {

    private final XWPFDocument document;
    private final SealedDocument report;
    private final PageNumbers pages;

    DocxContents(XWPFDocument document, SealedDocument report, PageNumbers pages) {
        this.document = document;
        this.report = report;
        this.pages = pages;
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
            begin(paragraph.createRun().getCTR(), " TOC \\o \"1-2\" \\h \\z \\u ");
        }
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor(entry.section()));
        link.addNewR().addNewT().setStringValue(entry.section().heading());
        link.addNewR().addNewTab();
        begin(link.addNewR(), " PAGEREF " + anchor(entry.section()) + " \\h ");
        link.addNewR().addNewT().setStringValue(Integer.toString(pages.of(entry.section())));
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
        return paragraph;
    }

    private static void begin(CTR run, String instruction) {
        run.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        var text = run.addNewInstrText();
        text.setStringValue(instruction);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
        run.addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    /** Name of the bookmark at a section's heading. */
    static String anchor(Section section) {
        return "_s" + section.key().replace('-', '_') + "_" + section.number().replace('.', '_');
    }

    private record Entry(Section section, String style) {}
}
