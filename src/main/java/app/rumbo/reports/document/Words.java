package app.rumbo.reports.document;

/**
 * The words a renderer adds of itself, so that it needs no message bundle to draw a report again years later.
 *
 * @param contents heading of the table of contents
 * @param page sentence with {@code {0}} for the page and {@code {1}} for the number of pages
 * @param data name of the sheet and the column headers that hold a chart's figures
 * @param header the running header's left part
 * @param headerRight the running header's right part
 * @param hash label of the content's hash on the cover
 * @param cover name of the cover's sheet
 */
public record Words(
        String contents, String page, String data, String header, String headerRight, String hash, String cover) {}
