package app.rumbo.imports.templates;

/**
 * What a column of a municipality's sheet is for, as somebody pointed at it or as its header lets guess.
 *
 * @param kind what for
 * @param level which level of the goal tree, from 1; 0 where it is not about one
 * @param word which field of the indicator or which budget figure, by its canonical header; else empty
 */
public record ColumnUse(Kind kind, int level, String word) {

    /** A column that is not read. */
    public static final ColumnUse IGNORED = new ColumnUse(Kind.IGNORED, 0, "");

    /** What a column can be for. */
    public enum Kind {
        IGNORED,
        LEVEL_TITLE,
        LEVEL_CODE,
        LEVEL_WEIGHT,
        UNIT,
        FIELD,
        TARGET,
        MEASUREMENT,
        BUDGET,
        RESULT
    }

    /** A column about a level. */
    public static ColumnUse level(Kind kind, int level) {
        return new ColumnUse(kind, level, "");
    }

    /** A column with a field of the indicator or a budget figure. */
    public static ColumnUse word(Kind kind, String word) {
        return new ColumnUse(kind, 0, word);
    }

    /** A column that needs nothing more to be said. */
    public static ColumnUse plain(Kind kind) {
        return new ColumnUse(kind, 0, "");
    }
}
