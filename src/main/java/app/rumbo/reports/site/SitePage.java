package app.rumbo.reports.site;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.SiteWords;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.rendering.ChartPicture;
import app.rumbo.reports.rendering.SourceLinks;
import app.rumbo.shared.Country;
import app.rumbo.shared.SpanishFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the one page of a report's static site. */
final class SitePage {

    private final StringBuilder html = new StringBuilder();
    private final Map<String, String> pictures = new LinkedHashMap<>();
    private final SealedDocument report;
    private final ReportDocument document;
    private final SiteWords words;
    private final SpanishFormat format;

    private SitePage(SealedDocument report) {
        this.report = report;
        this.document = report.document();
        this.format = new SpanishFormat(document.identity().language().endsWith("PE") ? Country.PE : Country.CL);
        this.words = StaticSite.words(document);
    }

    /**
     * The page.
     *
     * @param html the whole of it
     * @param pictures its charts, as SVG, by the name of their file
     */
    record Written(String html, Map<String, String> pictures) {}

    static Written of(SealedDocument report, Collection<String> files) {
        var page = new SitePage(report);
        page.whole(files);
        return new Written(page.html.toString(), page.pictures);
    }

    private void whole(Collection<String> files) {
        var identity = document.identity();
        html.append("<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
                .formatted(SiteText.of(identity.language())));
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.append("<title>%s · %s</title>\n"
                .formatted(SiteText.of(identity.title()), SiteText.of(identity.municipality())));
        html.append("<link rel=\"stylesheet\" href=\"informe.css\">\n");
        html.append("<script src=\"contenido.js\" defer></script>\n<script src=\"comprobar.js\" defer></script>\n");
        html.append(
                "</head>\n<body>\n<a class=\"skip\" href=\"#contenido\">%s</a>\n".formatted(SiteText.of(words.skip())));
        html.append("<header><p>%s</p><p class=\"soft\">%s</p></header>\n"
                .formatted(SiteText.of(identity.municipality()), SiteText.of(identity.office())));
        contents();
        html.append("<main id=\"contenido\">\n");
        cover();
        checking(files);
        var opening = document.cover().opening();
        if (opening != null) {
            opening.blocks().forEach(this::block);
            opening.parts().forEach(part -> section(part, 2));
        }
        document.sections().forEach(section -> section(section, 2));
        html.append("</main>\n<footer><p>%s</p></footer>\n</body>\n</html>\n".formatted(SiteText.of(report.mark())));
    }

    private void contents() {
        html.append("<nav aria-label=\"%1$s\"><p>%1$s</p><ul>"
                .formatted(SiteText.of(document.words().contents())));
        document.sections()
                .forEach(section -> html.append(
                        "<li><a href=\"#%s\">%s</a></li>".formatted(anchor(section), SiteText.of(section.heading()))));
        html.append("</ul></nav>\n");
    }

    private void cover() {
        var cover = document.cover();
        html.append("<p class=\"eyebrow\">%s</p>\n<h1>%s</h1>\n<p class=\"subtitle\">%s</p>\n"
                .formatted(SiteText.of(cover.eyebrow()), SiteText.of(cover.title()), SiteText.of(cover.subtitle())));
        html.append("<div class=\"headlines\">");
        for (var headline : cover.headlines()) {
            var signal = headline.signal();
            html.append("<div><p class=\"soft\">%s</p><p class=\"value\">%s</p><p>%s%s</p></div>"
                    .formatted(
                            SiteText.of(headline.label()),
                            value(headline),
                            signal == null ? "" : SiteTable.shape(signal),
                            SiteText.of(headline.note())));
        }
        html.append("</div>\n<p>%s</p>\n".formatted(SiteText.of(cover.legal())));
    }

    /** The figure, as a link where it leads to its source. */
    private String value(Cover.Headline headline) {
        var value = SiteText.of(headline.value());
        return SourceLinks.of(report)
                .to(headline)
                .map(address -> "<a class=\"source\" href=\"%s\" aria-label=\"%s\">%s</a>"
                        .formatted(SiteText.of(address), SiteText.of(SourceLinks.title(headline)), value))
                .orElse(value);
    }

    private void checking(Collection<String> files) {
        html.append("<section class=\"checking\"><h2>%s</h2>\n<p>%s</p>\n"
                .formatted(SiteText.of(words.checking()), SiteText.of(words.about())));
        html.append(
                "<p id=\"resultado\" role=\"status\" data-coincide=\"%s\" data-difiere=\"%s\" data-incapaz=\"%s\" data-archivo=\"%s\" data-ajeno=\"%s\">%s</p>\n"
                        .formatted(
                                SiteText.of(words.matches()),
                                SiteText.of(words.differs()),
                                SiteText.of(words.unable()),
                                SiteText.of(words.file()),
                                SiteText.of(words.foreign()),
                                SiteText.of(words.script())));
        html.append(
                "<p><label for=\"archivo\">%s</label> <input type=\"file\" id=\"archivo\"></p>\n<p id=\"archivo-resultado\" role=\"status\"></p>\n"
                        .formatted(SiteText.of(words.choose())));
        var facts = new LinkedHashMap<String, String>();
        document.cover().proof().forEach(fact -> facts.put(fact.label(), fact.value()));
        facts.put(document.words().hash(), report.sha256());
        html.append("<dl>");
        facts.forEach((label, value) ->
                html.append("<div><dt>%s</dt><dd>%s</dd></div>".formatted(SiteText.of(label), SiteText.of(value))));
        html.append("</dl>\n<h3>%s</h3>\n<ul class=\"files\">".formatted(SiteText.of(words.files())));
        files.forEach(file -> html.append("<li><a href=\"%1$s\">%1$s</a></li>".formatted(SiteText.of(file))));
        html.append("</ul></section>\n");
    }

    private void section(Section section, int level) {
        html.append("<section aria-labelledby=\"%1$s\"><h%2$s id=\"%1$s\">%3$s</h%2$s>\n"
                .formatted(anchor(section), level, SiteText.of(section.heading())));
        section.blocks().forEach(this::block);
        section.parts().forEach(part -> section(part, level + 1));
        html.append("</section>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Prose prose -> html.append("<p>%s</p>\n".formatted(SiteText.of(prose.text())));
            case Block.Note note -> html.append("<p class=\"note\">%s</p>\n".formatted(SiteText.of(note.text())));
            case Block.Points points -> points(points.items());
            case Block.Facts facts -> facts(facts.facts());
            case Table table -> SiteTable.write(html, table, SourceLinks.of(report));
            case Chart chart -> figure(chart);
        }
    }

    private void points(List<String> items) {
        html.append("<ul>");
        items.forEach(item -> html.append("<li>%s</li>".formatted(SiteText.of(item))));
        html.append("</ul>\n");
    }

    private void facts(List<Fact> facts) {
        html.append("<dl>");
        facts.forEach(fact -> html.append(
                "<div><dt>%s</dt><dd>%s</dd></div>".formatted(SiteText.of(fact.label()), SiteText.of(fact.value()))));
        html.append("</dl>\n");
    }

    private void figure(Chart chart) {
        var name = "graficos/" + (pictures.size() + 1) + ".svg";
        pictures.put(name, ChartPicture.svg(chart));
        html.append("<figure><figcaption>%s</figcaption><img src=\"%s\" alt=\"%s\">"
                .formatted(SiteText.of(chart.heading()), name, SiteText.of(chart.alternative())));
        html.append("<details><summary>%s</summary>".formatted(SiteText.of(words.figures())));
        SiteTable.figures(html, ChartPicture.figures(chart, format));
        html.append("</details></figure>\n");
    }

    /** A section's place in the page. */
    private static String anchor(Section section) {
        return "s-"
                + (section.number().isEmpty() ? section.key() : section.number().replace('.', '-'));
    }
}
