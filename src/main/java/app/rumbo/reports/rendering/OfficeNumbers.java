package app.rumbo.reports.rendering;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.SealedDocument;

/**
 * The formats by which Office programs write figures as the report writes them: with its country's separators, even on
 * a computer set up for another country, where the program can.
 *
 * @param country the country's mark at the head of a format
 */
record OfficeNumbers(String country) {

    static OfficeNumbers of(SealedDocument report) {
        return new OfficeNumbers(
                switch (report.document().identity().language()) {
                    case "es-CL" -> "[$-340A]";
                    case "es-PE" -> "[$-280A]";
                    default -> "";
                });
    }

    /** A figure with so many decimals. */
    String decimals(int decimals) {
        return country + plain(decimals);
    }

    /** A figure with as many decimals as it has, its sign, and what goes with it; a nought of less than nought has none. */
    String figure(Cell.Figure figure) {
        var plain = plain(figure.value().scale());
        if (figure.shown().startsWith("+") || figure.shown().startsWith("\u2212")) {
            return "%1$s+%2$s;%1$s\"\u2212\"%2$s;%1$s%2$s".formatted(country, plain);
        }
        if (figure.value().signum() == 0 && figure.exact() != null) {
            return "%1$s%2$s;%1$s%2$s".formatted(country, plain);
        }
        var before = figure.shown().startsWith("≤") ? "\"≤\u00a0\"" : "";
        var after = figure.note() == null ? "" : "\" (" + figure.note() + ")\"";
        return country + before + plain + after;
    }

    private static String plain(int decimals) {
        return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
