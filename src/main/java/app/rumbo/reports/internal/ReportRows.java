package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportStage;
import app.rumbo.reports.ReportStatus;
import app.rumbo.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the table of reports. */
final class ReportRows {

    private ReportRows() {}

    static KeptReport kept(ResultSet row, int number) throws SQLException {
        return new KeptReport(
                new ReportId(row.getObject("id", UUID.class)),
                ReportKind.parse(row.getString("kind")).orElseThrow(),
                Period.parse(row.getString("period")).orElseThrow(),
                row.getInt("version"),
                ReportStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                ReportStage.of(row.getString("stage")),
                row.getString("code"),
                row.getObject("cutoff", LocalDate.class),
                row.getBoolean("late"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                Objects.requireNonNull(instant(row, "known_at")),
                instant(row, "sealed_at"),
                row.getString("snapshot_sha256"),
                hashes(row.getString("files")),
                row.getString("failure"),
                row.getString("incident"));
    }

    private static Map<ReportFormat, String> hashes(@Nullable String written) {
        var hashes = new EnumMap<ReportFormat, String>(ReportFormat.class);
        if (written != null) {
            for (var file : written.split(" ", -1)) {
                var parts = file.split("=", 2);
                hashes.put(ReportFormat.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
            }
        }
        return hashes;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
