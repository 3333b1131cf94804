package app.rumbo.reports.rendering;

import java.util.List;

/** The renderers where nobody wires them: a command that checks a report without a server. */
public final class Renderers {

    private Renderers() {}

    /** One to each format. */
    public static List<ReportRenderer> all() {
        return List.of(new PdfRenderer(), new DocxRenderer(), new XlsxRenderer());
    }
}
