package app.rumbo.reports.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

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
 * @param site those of the static site; absent before schema 4
 */
public record Words(
        String contents,
        String page,
        String data,
        String header,
        String headerRight,
        String hash,
        String cover,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SiteWords site) {

    /** Those of a report without a site. */
    public Words(
            String contents, String page, String data, String header, String headerRight, String hash, String cover) {
        this(contents, page, data, header, headerRight, hash, cover, null);
    }

    /** The same, with those of the site. */
    public Words with(SiteWords words) {
        return new Words(contents, page, data, header, headerRight, hash, cover, words);
    }
}
