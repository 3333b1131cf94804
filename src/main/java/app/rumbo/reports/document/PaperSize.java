package app.rumbo.reports.document;

/** The paper that a report is laid out for. */
public enum PaperSize {
    /** 210 × 297 mm. */
    A4,
    /** 216 × 330 mm, as Chile's offices have it. */
    OFICIO
}
