package app.rumbo.reports;

import java.util.Locale;

/** The files that a report comes in. */
public enum ReportFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf"),
    /** Every figure on a line of its own. */
    CSV("text/csv; charset=UTF-8"),
    /** The content itself, canonically written. */
    JSON("application/json"),
    /** The static site, with all the other files. */
    ZIP("application/zip");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** What a browser is told it is. */
    public String mediaType() {
        return mediaType;
    }

    /** Name of the format in addresses, and the ending of its files. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
