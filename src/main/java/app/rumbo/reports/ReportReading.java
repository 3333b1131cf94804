package app.rumbo.reports;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.rendering.ChartPicture;
import app.rumbo.reports.rendering.SourceLinks;
import app.rumbo.reports.site.SiteTable;
import app.rumbo.shared.Country;
import app.rumbo.shared.SpanishFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A sealed report as it is read inside Rumbo, chapter by chapter. What it draws is HTML of the sealed tree's words, which it
 * escapes. Figures lead to the page of Rumbo that shows them as they were known, for readers who may open it.
 */
public final class ReportReading {

    private static final String FROM_THE_ROOT = "./";

    private final ReportDocument document;
    private final SourceLinks links;
    private final List<Section> chapters;

    /** @param leads whether its reader may open the pages that the figures come from */
    ReportReading(ReportDocument document, boolean leads) {
        this.document = document;
        this.links = new SourceLinks(leads ? FROM_THE_ROOT : "");
        var all = new ArrayList<>(document.sections());
        all.addFirst(firstPage(document.cover()));
        this.chapters = List.copyOf(all);
    }

    private static Section firstPage(Cover cover) {
        var opening = cover.opening();
        var legal = new Block.Note(cover.legal());
        return opening == null
                ? new Section("cover", "", cover.title(), List.of(legal), List.of())
                : new Section(
                        "cover",
                        "",
                        cover.title(),
                        opening.blocks(),
                        Stream.concat(
                                        opening.parts().stream(),
                                        Stream.of(new Section("legal", "", "", List.of(legal), List.of())))
                                .toList());
    }

    /** The whole of it. */
    public ReportDocument document() {
        return document;
    }

    /** What can be read at a time: the first page, then each chapter. */
    public List<Section> chapters() {
        return chapters;
    }

    /** Whether any of its figures says where it comes from; those of reports before schema 4 do not. */
    public boolean hasSources() {
        return document.cover().headlines().stream().anyMatch(headline -> headline.source() != null)
                || chapters.stream().anyMatch(ReportReading::hasSources);
    }

    private static boolean hasSources(Section section) {
        return section.blocks().stream().anyMatch(ReportReading::hasSources)
                || section.parts().stream().anyMatch(ReportReading::hasSources);
    }

    private static boolean hasSources(Block block) {
        return block instanceof Table table
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell instanceof Cell.Figure figure && figure.source() != null);
    }

    /** A table's columns, as HTML. */
    public String head(Table table) {
        var html = new StringBuilder();
        SiteTable.columns(html, table);
        return html.toString();
    }

    /** Some of a table's rows, as HTML; the first of them by number, and the one after the last. */
    public String rows(Table table, int from, int to) {
        var html = new StringBuilder();
        SiteTable.rows(html, table, table.rows().subList(from, to), links);
        return html.toString();
    }

    /** A chart, as the address of a picture that needs nothing else. */
    public String picture(Chart chart) {
        var svg = ChartPicture.svg(chart).getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    /** The figures behind a chart, as HTML. */
    public String figures(Chart chart) {
        var html = new StringBuilder();
        var country = document.identity().language().endsWith("PE") ? Country.PE : Country.CL;
        SiteTable.figures(html, ChartPicture.figures(chart, new SpanishFormat(country)));
        return html.toString();
    }

    /** Where a figure of the first page leads to; empty where nobody says or the reader may not open it. */
    public String source(Cover.Headline headline) {
        return links.rumbo().isEmpty() ? "" : Objects.requireNonNullElse(headline.source(), "");
    }
}
