package app.rumbo.reports;

import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a report as the archive keeps it, without its content.
 *
 * @param version 1 for the period's first issue
 * @param stage how far its making has come
 * @param code the short code by which anybody can have it verified
 * @param cutoff D: the period's last day
 * @param late whether it was asked for after the day it was due
 * @param requestedBy username, {@code system} for the clock
 * @param knownAt K, fixed when it was asked for
 * @param snapshotSha256 hash of its content; null until sealed
 * @param files hash of each file; empty until sealed
 * @param failure key of the sentence that says why it failed; null where it did not
 * @param incident the code under which the log tells more
 */
public record KeptReport(
        ReportId id,
        ReportKind kind,
        Period period,
        int version,
        ReportStatus status,
        ReportStage stage,
        String code,
        LocalDate cutoff,
        boolean late,
        String requestedBy,
        Instant requestedAt,
        Instant knownAt,
        @Nullable Instant sealedAt,
        @Nullable String snapshotSha256,
        Map<ReportFormat, String> files,
        @Nullable String failure,
        @Nullable String incident) {

    /** Name of its signed pdf for those who download it. */
    public String signedName() {
        return code + "-v" + version + "-firmado.pdf";
    }

    /** Name of its archive, with all that verifies it. */
    public String archiveName() {
        return code + "-v" + version + "-archivo.zip";
    }

    /** Name of its file for those who download it: letters, digits and hyphens. */
    public String fileName(ReportFormat format) {
        return code + "-v" + version + "." + format.extension();
    }
}
