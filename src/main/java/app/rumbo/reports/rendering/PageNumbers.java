package app.rumbo.reports.rendering;

import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * On which page each section begins, as the pdf is laid out. The Word document has the same paper, letters and column
 * widths, so that its table of contents may say the same until Word counts for itself.
 */
final class PageNumbers {

    private static final int KEPT = 8;

    /** Of the reports last drawn, by their hash. */
    private static final Map<String, PageNumbers> LAST = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PageNumbers> eldest) {
            return size() > KEPT;
        }
    });

    private final Map<String, Integer> pages = new HashMap<>();

    private PageNumbers(SealedDocument report, PdfBoxRenderer laidOut) {
        find(report.document().sections(), laidOut);
    }

    /** Laid out once more, unless its pdf has just been drawn. */
    static PageNumbers of(SealedDocument report) throws IOException {
        var kept = LAST.get(report.sha256());
        if (kept != null) {
            return kept;
        }
        try (var renderer = PdfRenderer.builder(report).buildPdfRenderer()) {
            renderer.layout();
            return new PageNumbers(report, renderer);
        }
    }

    /** Remembers those of a report whose pdf was drawn: the Word document is, soon after. */
    static void keep(SealedDocument report, PdfBoxRenderer laidOut) {
        LAST.put(report.sha256(), new PageNumbers(report, laidOut));
    }

    /** The page on which the section begins, from 1. */
    int of(Section section) {
        return pages.getOrDefault(HtmlPages.anchor(section), 1);
    }

    private void find(List<Section> sections, PdfBoxRenderer renderer) {
        for (var section : sections) {
            var anchor = HtmlPages.anchor(section);
            var top = renderer.getSharedContext().getBoxById(anchor).getAbsY();
            var before = renderer.getRootBox().getLayer().getPages().stream()
                    .filter(page -> page.getTop() <= top)
                    .count();
            pages.put(anchor, (int) before);
            find(section.parts(), renderer);
        }
    }
}
