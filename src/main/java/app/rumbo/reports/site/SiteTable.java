package app.rumbo.reports.site;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Signal;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.rendering.ChartPicture;
import app.rumbo.reports.rendering.SourceLinks;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Writes the tables of a report's static site. Each cell that the content tells is marked, so that the page can be checked. */
public final class SiteTable {

    private SiteTable() {}

    static void write(StringBuilder html, Table table, SourceLinks sources) {
        html.append(
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%1$s\"><table class=\"data\"><caption>%1$s</caption><thead>"
                        .formatted(SiteText.of(table.heading())));
        columns(html, table);
        html.append("</thead><tbody>");
        rows(html, table, table.rows(), sources);
        html.append("</tbody></table></div>\n");
    }

    /** The row of a table's columns. */
    public static void columns(StringBuilder html, Table table) {
        html.append("<tr>");
        table.columns()
                .forEach(column -> html.append("<th scope=\"col\" class=\"%s\">%s</th>"
                        .formatted(style(column), SiteText.of(column.title()))));
        html.append("</tr>");
    }

    /** Some of its rows. */
    public static void rows(StringBuilder html, Table table, List<Table.Row> rows, SourceLinks sources) {
        rows.forEach(row -> row(html, table, row, sources));
    }

    /** A chart's figures. */
    public static void figures(StringBuilder html, ChartPicture.Figures figures) {
        html.append("<div class=\"scroll\"><table><thead><tr><th scope=\"col\">%s</th>"
                .formatted(SiteText.of(figures.measure())));
        figures.columns()
                .forEach(column ->
                        html.append("<th scope=\"col\" class=\"figure\">%s</th>".formatted(SiteText.of(column))));
        html.append("</tr></thead><tbody>");
        figures.rows().forEach(row -> {
            html.append("<tr><th scope=\"row\">%s</th>".formatted(SiteText.of(row.name())));
            row.values().forEach(value -> html.append("<td class=\"figure\">%s</td>".formatted(SiteText.of(value))));
            html.append("</tr>");
        });
        html.append("</tbody></table></div>");
    }

    /** A light's shape, for whoever sees it; its word stands beside it. */
    static String shape(Signal signal) {
        return "<span class=\"shape %s\" aria-hidden=\"true\">%s</span> "
                .formatted(signal.name().toLowerCase(Locale.ROOT).replace('_', '-'), signal.shape());
    }

    private static void row(StringBuilder html, Table table, Table.Row row, SourceLinks sources) {
        html.append("<tr class=\"%s\">".formatted(row.standing().name().toLowerCase(Locale.ROOT)));
        if (row.goesAcross()) {
            html.append("<th scope=\"rowgroup\" colspan=\"%s\" data-c>%s</th></tr>"
                    .formatted(
                            table.columns().size(),
                            SiteText.of(row.cells().getFirst().shown())));
            return;
        }
        for (var at = 0; at < row.cells().size(); at++) {
            var cell = row.cells().get(at);
            var column = at;
            html.append("<td class=\"%s\">%s</td>"
                    .formatted(
                            style(table.columns().get(at)),
                            cell(
                                    cell,
                                    shown -> sources.to(cell)
                                            .map(to -> link(to, SourceLinks.title(table, row, column), shown))
                                            .orElse(shown))));
        }
        html.append("</tr>");
    }

    /** A figure that leads to where in Rumbo it comes from, at the report's cut-off and as it was known. */
    private static String link(String address, String title, String shown) {
        return "<a class=\"source\" href=\"%s\" aria-label=\"%s\">%s</a>"
                .formatted(SiteText.of(address), SiteText.of(title), shown);
    }

    private static String cell(Cell cell, UnaryOperator<String> linked) {
        var shown = linked.apply("<span data-c>" + SiteText.of(cell.shown()) + "</span>");
        return switch (cell) {
            case Cell.Words words -> words.bold() ? "<strong>" + shown + "</strong>" : shown;
            case Cell.Figure figure -> (figure.bold() ? "<strong>" + shown + "</strong>" : shown) + note(figure);
            case Cell.Shade ignored -> shown;
            case Cell.Light light -> shape(light.signal()) + shown;
        };
    }

    private static String note(Cell.Figure figure) {
        return figure.note() == null ? "" : " <small>" + SiteText.of(figure.note()) + "</small>";
    }

    private static String style(Table.Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT);
    }
}
