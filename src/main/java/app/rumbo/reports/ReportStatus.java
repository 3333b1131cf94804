package app.rumbo.reports;

import java.util.Locale;

/** Where an issue of a report stands. */
public enum ReportStatus {
    /** Being made, in the background. */
    BUILDING,
    /** Made, kept, and never changed again. */
    SEALED,
    /** Sealed, and handed over. */
    DELIVERED,
    /** Could not be made; it says why and can be run again. */
    FAILED;

    /** As the API and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is still being made. */
    public boolean isMoving() {
        return this == BUILDING;
    }

    /** Whether its files can be had. */
    public boolean isKept() {
        return this == SEALED || this == DELIVERED;
    }
}
