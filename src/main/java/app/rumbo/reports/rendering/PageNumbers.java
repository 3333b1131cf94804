package app.rumbo.reports.rendering;

import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which page each section begins, as the pdf is laid out. The Word document has the same paper, letters and column
 * widths, so that its table of contents may say the same until Word counts for itself.
 */
final class PageNumbers {

    private final Map<String, Integer> pages = new HashMap<>();

    private PageNumbers() {}

    static PageNumbers of(SealedDocument report) throws IOException {
        try (var svg = new BatikSVGDrawer();
                var renderer = PdfRenderer.builder(report, svg).buildPdfRenderer()) {
            renderer.layout();
            var numbers = new PageNumbers();
            numbers.find(report.document().sections(), renderer);
            return numbers;
        }
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
