package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import java.util.List;

/** Writes a report as the paged HTML from which the pdf is made. */
final class HtmlPages {

    private final StringBuilder html = new StringBuilder();
    private final SealedDocument report;
    private final PdfPictures pictures;

    private HtmlPages(SealedDocument report, PdfPictures pictures) {
        this.report = report;
        this.pictures = pictures;
    }

    /** The whole document, with its style sheet inside; its pictures are kept beside. */
    static String of(SealedDocument report, String css, PdfPictures pictures) {
        return new HtmlPages(report, pictures).whole(css);
    }

    private String whole(String css) {
        var identity = report.document().identity();
        html.append("<html lang=\"%s\"><head><title>%s</title>"
                .formatted(HtmlText.of(identity.language()), HtmlText.of(identity.title())));
        html.append(
                "<meta name=\"description\" content=\"%1$s\"/><meta name=\"subject\" content=\"%1$s\"/><meta name=\"author\" content=\"%2$s\"/>"
                        .formatted(HtmlText.of(identity.subject()), HtmlText.of(identity.municipality())));
        html.append("<style>").append(PageBox.of(report.document()).style(css)).append("</style>");
        bookmarks();
        html.append("</head><body>");
        running();
        var cover = new HtmlCover(html, report, pictures);
        var opening = report.document().cover().opening();
        if (opening == null) {
            cover.write();
            contents();
            report.document().sections().forEach(section -> section(section, 2));
        } else {
            cover.head();
            opening.blocks().forEach(this::block);
            opening.parts().forEach(part -> section(part, 2));
            report.document().sections().forEach(section -> section(section, 2));
            cover.foot();
        }
        return html.append("</body></html>").toString();
    }

    private void bookmarks() {
        html.append("<bookmarks>");
        report.document().sections().forEach(this::bookmark);
        html.append("</bookmarks>");
    }

    private void bookmark(Section section) {
        html.append("<bookmark name=\"%s\" href=\"#%s\">".formatted(HtmlText.of(section.heading()), anchor(section)));
        section.parts().forEach(this::bookmark);
        html.append("</bookmark>");
    }

    private void running() {
        var words = report.document().words();
        html.append("<div class=\"running-header\">").append(pair(words.header(), HtmlText.of(words.headerRight())));
        var page = HtmlText.of(words.page())
                .replace("{0}", "<span class=\"of\"></span>")
                .replace("{1}", "<span class=\"all\"></span>");
        html.append("</div><div class=\"running-footer\">")
                .append(pair(report.mark(), page))
                .append("</div>");
    }

    private static String pair(String left, String rightHtml) {
        return "<table class=\"pair\"><tr><td>%s</td><td class=\"right\">%s</td></tr></table>"
                .formatted(HtmlText.of(left), rightHtml);
    }

    private void contents() {
        html.append("<div class=\"toc\"><h2 class=\"top\">")
                .append(HtmlText.of(report.document().words().contents()))
                .append("</h2>");
        for (var section : report.document().sections()) {
            entry(section, "");
            section.parts().forEach(part -> entry(part, " class=\"part\""));
        }
        html.append("</div>");
    }

    private void entry(Section section, String style) {
        html.append("<p%1$s><a href=\"#%2$s\" title=\"%3$s\">%3$s</a></p>"
                .formatted(style, anchor(section), HtmlText.of(section.heading())));
    }

    private void section(Section section, int level) {
        html.append(section.opensPage() ? "<div class=\"opening\">" : "<div>");
        html.append("<h%s id=\"%s\"%s>%s</h%s>"
                .formatted(
                        level,
                        anchor(section),
                        section.opensPage() ? " class=\"top\"" : "",
                        HtmlText.of(section.heading()),
                        level));
        section.blocks().forEach(this::block);
        section.parts().forEach(part -> section(part, level + 1));
        html.append("</div>");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Prose prose -> html.append("<p>%s</p>".formatted(HtmlText.of(prose.text())));
            case Block.Note note -> html.append("<p class=\"note\">%s</p>".formatted(HtmlText.of(note.text())));
            case Block.Points points -> points(points.items());
            case Block.Facts facts -> facts(facts.facts());
            case Table table ->
                new HtmlTable(html, table, SourceLinks.of(report), PageBox.of(report.document())).write();
            case Chart chart -> figure(chart);
        }
    }

    private void points(List<String> items) {
        html.append("<ul>");
        items.forEach(item -> html.append("<li>%s</li>".formatted(HtmlText.of(item))));
        html.append("</ul>");
    }

    private void facts(List<Fact> facts) {
        html.append("<table class=\"facts\">");
        for (var fact : facts) {
            html.append("<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
                    .formatted(HtmlText.of(fact.label()), HtmlText.of(fact.value())));
        }
        html.append("</table>");
    }

    private void figure(Chart chart) {
        html.append("<div class=\"figure\"><p class=\"finding\">%s</p>".formatted(HtmlText.of(chart.heading())));
        html.append("<img alt=\"%s\" src=\"%s\"/></div>"
                .formatted(HtmlText.of(chart.alternative()), pictures.address(SvgCharts.draw(chart))));
    }

    /** A section's place in the file. Numbers are unique in a report, and the errata have none. */
    static String anchor(Section section) {
        if (section.key().equals(Section.ERRATA)) {
            return "s-" + Section.ERRATA;
        }
        return "s-" + section.number().replace('.', '-');
    }
}
