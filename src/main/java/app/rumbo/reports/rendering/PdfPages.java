package app.rumbo.reports.rendering;

import app.rumbo.reports.document.SealedDocument;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The pages that the engine draws on. It marks each ground and each line of a table as an artifact with a property list of its
 * own, three to a cell, most of them around nothing; here those of a page share one, which makes the file a third smaller and
 * takes a third off its making.
 */
final class PdfPages {

    /** The first schema of the tree whose pages are drawn so; those before keep theirs. */
    private static final int SINCE = 4;

    private PdfPages() {}

    /** New pages for the report. */
    static PageSupplier of(SealedDocument report) {
        var shared = report.document().identity().schema() >= SINCE;
        return (document, width, height, _, _) -> page(document, new PDRectangle(width, height), shared);
    }

    private static PDPage page(PDDocument document, PDRectangle size, boolean shared) {
        var page = new PDPage(size);
        if (shared) {
            var resources = new COSDictionary();
            resources.setItem(COSName.PROPERTIES, new PropertyLists());
            page.setResources(new PDResources(resources));
        }
        document.addPage(page);
        return page;
    }

    /**
     * A page's property lists by name. Whatever asks for the ground of a box is given the same list, of an artifact of layout
     * (ISO 32000-1, 14.8.2.2.2), which need not say where it is. Every other list is new each time it is asked for, so that
     * there is nothing to look through.
     */
    private static final class PropertyLists extends COSDictionary {

        private static final COSName LAYOUT = COSName.getPDFName("Layout");
        private static final COSName BACKGROUND = COSName.getPDFName("Background");

        PropertyLists() {
            var list = new COSDictionary();
            list.setItem(COSName.TYPE, LAYOUT);
            setItem(LAYOUT, list);
        }

        @Override
        public boolean containsValue(Object value) {
            return value instanceof COSDictionary list && BACKGROUND.equals(list.getCOSName(COSName.TYPE));
        }

        @Override
        public COSName getKeyForValue(Object value) {
            return LAYOUT;
        }
    }
}
