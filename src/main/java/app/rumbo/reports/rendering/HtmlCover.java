package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.SealedDocument;

/** Writes the pdf's first page. */
final class HtmlCover {

    /** CSS pixels to a square of the code; how large it is drawn says the style sheet. */
    private static final int SCALE = 4;

    private final StringBuilder html;
    private final SealedDocument report;
    private final PdfPictures pictures;

    HtmlCover(StringBuilder html, SealedDocument report, PdfPictures pictures) {
        this.html = html;
        this.pictures = pictures;
        this.report = report;
    }

    /** Appends the page. */
    void write() {
        var identity = report.document().identity();
        var cover = report.document().cover();
        html.append("<div class=\"cover\">");
        paragraph("owner", identity.municipality());
        paragraph("office", identity.office());
        html.append("<div class=\"rule\"></div>");
        paragraph("eyebrow", cover.eyebrow());
        html.append("<h1>%s</h1>".formatted(HtmlText.of(cover.title())));
        paragraph("subtitle", cover.subtitle());
        headlines(cover);
        paragraph("legal", cover.legal());
        proof(cover, true);
        html.append("</div>");
    }

    /** Appends the head of a brief report's first page. */
    void head() {
        var identity = report.document().identity();
        var cover = report.document().cover();
        html.append(SquareCode.of(report).isEmpty() ? "<div class=\"head\">" : "<div class=\"head scanned\">");
        scan();
        paragraph("owner", identity.municipality());
        paragraph("office", identity.office());
        html.append("<div class=\"thin\"></div>");
        paragraph("eyebrow", cover.eyebrow());
        html.append("<h1>%s</h1>".formatted(HtmlText.of(cover.title())));
        paragraph("subtitle", cover.subtitle());
        headlines(cover);
        html.append("</div>");
    }

    /** Appends a brief report's last words: why it exists and how to check it. */
    void foot() {
        var cover = report.document().cover();
        html.append("<div class=\"foot whole\">");
        paragraph("legal", cover.legal());
        proof(cover, false);
        html.append("</div>");
    }

    private void headlines(Cover cover) {
        if (cover.headlines().isEmpty()) {
            return;
        }
        html.append("<table class=\"headlines\"><tr>");
        var first = true;
        for (var headline : cover.headlines()) {
            html.append(first ? "<td class=\"first\">" : "<td>");
            paragraph("label", headline.label());
            html.append("<p class=\"%s\">%s</p>"
                    .formatted(report.document().hasLongHeadlines() ? "value long" : "value", value(headline)));
            html.append("<p class=\"note\">");
            var signal = headline.signal();
            if (signal != null) {
                html.append("<span style=\"color:#%s\">%s</span> ".formatted(signal.ink(), signal.shape()));
            }
            html.append(HtmlText.of(headline.note())).append("</p></td>");
            first = false;
        }
        html.append("</tr></table>");
    }

    /** The figure, as a link where it leads to its source. */
    private String value(Cover.Headline headline) {
        var value = HtmlText.of(headline.value());
        return SourceLinks.of(report)
                .to(headline)
                .map(address -> "<a class=\"source\" href=\"%s\" title=\"%s\">%s</a>"
                        .formatted(HtmlText.of(address), HtmlText.of(SourceLinks.title(headline)), value))
                .orElse(value);
    }

    private void proof(Cover cover, boolean scanned) {
        var beside = scanned && SquareCode.of(report).isPresent();
        html.append(beside ? "<div class=\"proof scanned\">" : "<div class=\"proof\">");
        if (beside) {
            scan();
        }
        html.append("<h2>%s</h2><table>".formatted(HtmlText.of(cover.proofTitle())));
        cover.proof().forEach(fact -> line(fact.label(), HtmlText.of(fact.value())));
        var hash = report.sha256();
        line(
                report.document().words().hash(),
                "<span class=\"hash\">" + grouped(hash.substring(0, 32)) + "<br/>" + grouped(hash.substring(32))
                        + "</span>");
        html.append("</table></div>");
    }

    /** The square code at the right margin, where the report has one. */
    private void scan() {
        SquareCode.of(report)
                .ifPresent(code -> html.append("<img class=\"scan\" alt=\"%s\" src=\"%s\"/>"
                        .formatted(HtmlText.of(code.alternative()), pictures.address(code.picture(SCALE)))));
    }

    private void line(String label, String valueHtml) {
        html.append("<tr><th scope=\"row\">%s</th><td>%s</td></tr>".formatted(HtmlText.of(label), valueHtml));
    }

    private void paragraph(String style, String text) {
        html.append("<p class=\"%s\">%s</p>".formatted(style, HtmlText.of(text)));
    }

    /** A hash in groups of eight, so that it can be read aloud. */
    static String grouped(String hash) {
        return String.join(" ", hash.split("(?<=\\G.{8})", -1)).strip();
    }
}
