package app.rumbo.reports;

import java.util.Locale;

/** How far the making of a report has come. */
public enum ReportStage {
    QUEUED(0),
    /** The database went away over it, or has no room. */
    WAITING(5),
    ASSEMBLING(10),
    BUILT(40),
    DRAWING_PDF(45),
    DRAWING_DOCX(70),
    DRAWING_XLSX(85),
    PACKING(95),
    DONE(100);

    private final int percent;

    ReportStage(int percent) {
        this.percent = percent;
    }

    /** Share of the way, 0 to 100. */
    public int percent() {
        return percent;
    }

    /** As the API and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #code()}. */
    public static ReportStage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
