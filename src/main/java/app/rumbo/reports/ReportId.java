package app.rumbo.reports;

import java.util.UUID;

/** Identifies one issue of a report. */
public record ReportId(UUID value) {

    /** A new one. */
    static ReportId next() {
        return new ReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
