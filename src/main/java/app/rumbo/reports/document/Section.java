package app.rumbo.reports.document;

import java.util.List;

/**
 * A chapter or a part of one.
 *
 * @param key what it is, for those who choose and order sections: {@code legal-frame}, {@code summary}, …
 * @param number as printed: {@code 3}, {@code 3.1}, {@code A}
 * @param title as printed after the number
 * @param blocks what it says itself
 * @param parts the parts below it
 */
public record Section(String key, String number, String title, List<Block> blocks, List<Section> parts) {

    /** Number and title as a heading shows them. */
    public String heading() {
        return number.isEmpty() ? title : number + ". " + title;
    }
}
