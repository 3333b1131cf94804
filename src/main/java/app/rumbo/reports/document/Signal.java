package app.rumbo.reports.document;

/** The states that are told by shape, word and colour together. The shape is a character of the font {@code Rumbo Signs}. */
public enum Signal {
    MET("\u2714", "0A664B", "E6F4EE"),
    AT_RISK("\u25b2", "754700", "FAE3AE"),
    NOT_MET("\u2716", "8C140C", "F4C9C1"),
    NO_DATA("\u25cc", "8C140C", "F4C9C1"),
    LATE("\u25f7", "8C140C", "F4C9C1"),
    NOT_DUE("\u2012", "4F5B68", "EDF0F3"),
    STALE("\u25b3", "754700", "FAE3AE");

    private final String shape;
    private final String ink;
    private final String tint;

    Signal(String shape, String ink, String tint) {
        this.shape = shape;
        this.ink = ink;
        this.tint = tint;
    }

    /** The character drawn. */
    public String shape() {
        return shape;
    }

    /** Colour of shape and word, as six hexadecimal digits. */
    public String ink() {
        return ink;
    }

    /** Colour behind them where a cell is filled. */
    public String tint() {
        return tint;
    }

    /** Whether the word is set in bold: all that asks for somebody's attention. */
    public boolean loud() {
        return this == NOT_MET || this == NO_DATA || this == LATE;
    }
}
