package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Table;
import java.util.Optional;

/**
 * Leads from a figure to where in Rumbo it comes from, in reports whose readers can open Rumbo: those that say where they are
 * verified.
 *
 * @param rumbo Rumbo's own address, with a stroke at its end; empty where nobody outside can open it
 */
public record SourceLinks(String rumbo) {

    /** Those of a report. */
    public static SourceLinks of(SealedDocument report) {
        var page = report.document().identity().verifyAt();
        return new SourceLinks(page == null ? "" : page.substring(0, page.lastIndexOf('/') + 1));
    }

    /** The whole address a cell's figure leads to. */
    public Optional<String> to(Cell cell) {
        return cell instanceof Cell.Figure figure && figure.source() != null && !rumbo.isEmpty()
                ? Optional.of(rumbo + figure.source())
                : Optional.empty();
    }

    /** The whole address a figure of the first page leads to. */
    public Optional<String> to(Cover.Headline headline) {
        return headline.source() != null && !rumbo.isEmpty()
                ? Optional.of(rumbo + headline.source())
                : Optional.empty();
    }

    /** What the link of a first page's figure is called: {@code Cumplimiento: 79,5 %}. */
    public static String title(Cover.Headline headline) {
        return headline.label() + ": " + headline.value();
    }

    /** What the link is called, to those who do not see its place in the table: {@code 1.2 Luminarias, Valor: 412}. */
    public static String title(Table table, Table.Row row, int column) {
        var name = new StringBuilder();
        for (var at = 0; at < row.cells().size(); at++) {
            var kind = table.columns().get(at).kind();
            if (((kind == Table.Kind.CODE && name.isEmpty()) || kind == Table.Kind.TEXT)
                    && row.cells().get(at) instanceof Cell.Words words) {
                name.append(name.isEmpty() ? "" : " ").append(words.shown());
            }
        }
        return name + ", " + table.columns().get(column).title() + ": "
                + row.cells().get(column).shown();
    }
}
