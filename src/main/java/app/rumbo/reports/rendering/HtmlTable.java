package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;

/** Writes one table of the pdf's pages. */
final class HtmlTable {

    private static final int INDENT = 9;

    private final StringBuilder html;
    private final Table table;
    private final SourceLinks sources;
    private final PageBox page;

    HtmlTable(StringBuilder html, Table table, SourceLinks sources, PageBox page) {
        this.html = html;
        this.page = page;
        this.table = table;
        this.sources = sources;
    }

    /** Appends the table with its caption. */
    void write() {
        html.append(table.staysWhole() ? "<div class=\"whole\">" : "<div>");
        if (!table.caption().isEmpty()) {
            html.append("<p class=\"caption\">%s</p>".formatted(HtmlText.of(table.heading())));
        }
        html.append("<table class=\"data\"><thead><tr>");
        var widths = ColumnWidths.of(table, page);
        for (var i = 0; i < widths.length; i++) {
            var column = table.columns().get(i);
            html.append("<th scope=\"col\" class=\"%s\" style=\"width:%s%%\">%s</th>"
                    .formatted(
                            style(column),
                            GlyphPaths.decimal(100 * widths[i] / page.text()),
                            HtmlText.of(ColumnWidths.header(column.title()))));
        }
        html.append("</tr></thead><tbody>");
        table.rows().forEach(this::row);
        html.append("</tbody></table></div>");
    }

    private void row(Table.Row row) {
        html.append(
                switch (row.standing()) {
                    case PLAIN -> "<tr>";
                    case GROUP -> "<tr class=\"group\">";
                    case TOTAL -> "<tr class=\"total\">";
                });
        if (row.goesAcross()) {
            html.append("<td class=\"t\" colspan=\"%s\">%s</td></tr>"
                    .formatted(table.columns().size(), cell(row.cells().getFirst())));
            return;
        }
        for (var i = 0; i < row.cells().size(); i++) {
            var column = table.columns().get(i);
            html.append("<td class=\"")
                    .append(style(column))
                    .append('"')
                    .append(own(row, i))
                    .append('>');
            html.append(linked(row, i)).append("</td>");
        }
        html.append("</tr>");
    }

    /** The cell, as a link where its figure leads to its source. */
    private String linked(Table.Row row, int column) {
        var cell = row.cells().get(column);
        return sources.to(cell)
                .map(address -> "<a class=\"source\" href=\"%s\" title=\"%s\">%s</a>"
                        .formatted(
                                HtmlText.of(address), HtmlText.of(SourceLinks.title(table, row, column)), cell(cell)))
                .orElseGet(() -> cell(cell));
    }

    /** What a cell has of its own: how far its text is indented, or the ground it stands on. */
    private String own(Table.Row row, int column) {
        if (row.cells().get(column) instanceof Cell.Shade shade && shade.tint() > 0) {
            return " style=\"background-color:#" + shade.ground() + "\"";
        }
        return row.depth() > 0 && column == indented() ? " style=\"padding-left:" + row.depth() * INDENT + "pt\"" : "";
    }

    private int indented() {
        for (var i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).kind() == Table.Kind.TEXT) {
                return i;
            }
        }
        return 0;
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> emphasised(HtmlText.of(words.shown()), words.bold());
            case Cell.Figure figure -> emphasised(HtmlText.of(figure.shown()), figure.bold()) + note(figure);
            case Cell.Shade shade -> HtmlText.of(shade.shown());
            case Cell.Light light ->
                "<span class=\"light%s\"><span class=\"shape\" style=\"color:#%s\">%s</span> %s</span>"
                        .formatted(
                                light.signal().loud() ? " strong" : "",
                                light.signal().ink(),
                                light.signal().shape(),
                                HtmlText.of(light.shown()));
        };
    }

    private static String note(Cell.Figure figure) {
        return figure.note() == null ? "" : "<br/><span class=\"small\">" + HtmlText.of(figure.note()) + "</span>";
    }

    private static String emphasised(String escaped, boolean bold) {
        return bold ? "<span class=\"strong\">" + escaped + "</span>" : escaped;
    }

    private static String style(Table.Column column) {
        return switch (column.kind()) {
            case TEXT -> "t";
            case CODE -> "c";
            case SMALL -> "s";
            case FIGURE -> "n";
            case SIGNAL -> "l";
        };
    }
}
