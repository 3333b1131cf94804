package app.rumbo.reports.api;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report as the API tells it.
 *
 * @param progress share of its making that is done, 0 to 100
 * @param sha256 hash of each file; null until sealed
 * @param snapshotSha256 hash of its content, as printed on its pages; null until sealed
 * @param failure key of the reason where it failed
 */
record ReportAnswer(
        String id,
        String kind,
        String period,
        int version,
        String status,
        LocalDate cutoff,
        Instant knownAt,
        Map<String, @Nullable String> sha256,
        String code,
        @Nullable String snapshotSha256,
        String stage,
        int progress,
        boolean late,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant sealedAt,
        @Nullable String failure,
        @Nullable String incident) {

    static ReportAnswer of(KeptReport report) {
        return new ReportAnswer(
                report.id().toString(),
                report.kind().code(),
                report.period().toString(),
                report.version(),
                report.status().code(),
                report.cutoff(),
                report.knownAt(),
                hashes(report.files()),
                report.code(),
                report.snapshotSha256(),
                report.stage().code(),
                report.stage().percent(),
                report.late(),
                report.requestedBy(),
                report.requestedAt(),
                report.sealedAt(),
                report.failure(),
                report.incident());
    }

    /** The three formats with their hashes, null where there is none. */
    static Map<String, @Nullable String> hashes(Map<ReportFormat, String> files) {
        var hashes = new LinkedHashMap<String, @Nullable String>();
        for (var format : ReportFormat.values()) {
            hashes.put(format.extension(), files.get(format));
        }
        return hashes;
    }
}
