package app.rumbo.reports.document;

import java.util.List;

/**
 * A chapter or a part of one.
 *
 * @param key what it is, for those who choose and order sections: {@code legal-frame}, {@code summary}, …
 * @param number as printed: {@code 3}, {@code 3.1}, {@code A}
 * @param title as printed after the number
 * @param opensPage whether it begins a page, or goes on below the one before
 * @param blocks what it says itself
 * @param parts the parts below it
 */
public record Section(
        String key, String number, String title, boolean opensPage, List<Block> blocks, List<Section> parts) {

    /** The key of the section that tells what differs from the issue before. */
    public static final String ERRATA = "errata";

    /** One that goes on below the one before. */
    public Section(String key, String number, String title, List<Block> blocks, List<Section> parts) {
        this(key, number, title, false, blocks, parts);
    }

    /** The same, at the top of a page. */
    public Section onNewPage() {
        return new Section(key, number, title, true, blocks, parts);
    }

    /** The same, below the one before. */
    public Section goingOn() {
        return new Section(key, number, title, false, blocks, parts);
    }

    /** The same with these blocks and parts. */
    public Section with(List<Block> otherBlocks, List<Section> otherParts) {
        return new Section(key, number, title, opensPage, otherBlocks, otherParts);
    }

    /** Number and title as a heading shows them. */
    public String heading() {
        return number.isEmpty() ? title : number + ". " + title;
    }
}
