package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;

/** Writes one table of the pdf's pages. */
final class HtmlTable {

    private static final int INDENT = 9;

    private final StringBuilder html;
    private final Table table;

    HtmlTable(StringBuilder html, Table table) {
        this.html = html;
        this.table = table;
    }

    /** Appends the table with its caption. */
    void write() {
        if (!table.caption().isEmpty()) {
            html.append("<p class=\"caption\">%s</p>".formatted(HtmlText.of(table.caption())));
        }
        html.append("<table class=\"data\"><thead><tr>");
        var total = table.columns().stream().mapToInt(Table.Column::width).sum();
        for (var column : table.columns()) {
            html.append("<th scope=\"col\" class=\"%s\" style=\"width:%s%%\">%s</th>"
                    .formatted(
                            style(column),
                            GlyphPaths.decimal(100.0 * column.width() / total),
                            HtmlText.of(column.title())));
        }
        html.append("</tr></thead><tbody>");
        table.rows().forEach(this::row);
        html.append("</tbody></table>");
    }

    private void row(Table.Row row) {
        html.append(
                switch (row.standing()) {
                    case PLAIN -> "<tr>";
                    case GROUP -> "<tr class=\"group\">";
                    case TOTAL -> "<tr class=\"total\">";
                });
        for (var i = 0; i < row.cells().size(); i++) {
            var column = table.columns().get(i);
            var indent =
                    row.depth() > 0 && i == indented() ? " style=\"padding-left:" + row.depth() * INDENT + "pt\"" : "";
            html.append("<td class=\"%s\"%s>%s</td>"
                    .formatted(style(column), indent, cell(row.cells().get(i))));
        }
        html.append("</tr>");
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
            case Cell.Figure figure -> emphasised(HtmlText.of(figure.shown()), figure.bold());
            case Cell.Light light ->
                "<span class=\"light%s\"><span class=\"shape\" style=\"color:#%s\">%s</span> %s</span>"
                        .formatted(
                                light.signal().loud() ? " strong" : "",
                                light.signal().ink(),
                                light.signal().shape(),
                                HtmlText.of(light.shown()));
        };
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
