package app.rumbo.reports.rendering;

import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.document.SealedDocument;

/** Draws a sealed report in one format. Whatever cannot be drawn, a chart above all, fails the whole. */
public interface ReportRenderer {

    /** Version of the drawing code; a sealed report says by which it was drawn. */
    int VERSION = 5;

    /** The format it draws. */
    ReportFormat format();

    /**
     * The file's bytes, the same for the same report, always.
     *
     * @throws RenderingFailed where any part of it cannot be drawn
     */
    byte[] render(SealedDocument report);
}
