package app.rumbo.desk;

/**
 * One row of the sheet as somebody typed it, in the municipality's way of writing.
 *
 * @param key of the row
 * @param value may be empty
 * @param numerator may be empty
 * @param denominator may be empty
 * @param note may be empty
 * @param next of a milestone: the next step; may be empty
 * @param seen what they had seen of the row
 */
public record Typed(
        String key, String value, String numerator, String denominator, String note, String next, String seen) {}
