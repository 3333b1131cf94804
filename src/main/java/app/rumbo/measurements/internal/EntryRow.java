package app.rumbo.measurements.internal;

import app.rumbo.indicators.Aggregation;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.Entry.Submission;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryItem;
import app.rumbo.measurements.EntryItem.Measured;
import app.rumbo.measurements.EntryItem.PlanFrame;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryState;
import app.rumbo.measurements.Figures;
import app.rumbo.shared.Frequency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of {@code reading.entry} and {@code reading.entry_item} as what they are. */
final class EntryRow {

    private EntryRow() {}

    static EntryItem item(ResultSet row, int number) throws SQLException {
        var frequency = row.getString("frequency");
        return new EntryItem(
                EntryKind.valueOf(row.getString("kind")),
                uuid(row, "id"),
                new PlanFrame(
                        uuid(row, "plan_id"),
                        row.getString("plan_code"),
                        day(row, "plan_starts"),
                        day(row, "plan_ends")),
                row.getString("code"),
                row.getString("name"),
                row.getString("measure_unit"),
                frequency == null
                        ? null
                        : new Measured(Aggregation.valueOf(row.getString("aggregation")), Frequency.valueOf(frequency)),
                row.getObject("unit_id", UUID.class),
                row.getBoolean("active"));
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new EntryId(uuid(row, "entry_id")),
                item(row, number),
                row.getString("said_on"),
                day(row, "ends"),
                row.getInt("version"),
                row.getBoolean("latest"),
                new Figures(
                        row.getBigDecimal("value"), row.getBigDecimal("numerator"), row.getBigDecimal("denominator")),
                row.getString("comment"),
                row.getString("next_step"),
                EntryState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("row_version"),
                row.getString("entered_by"),
                moment(row, "recorded_at"),
                submission(row));
    }

    private static @Nullable Submission submission(ResultSet row) throws SQLException {
        var by = row.getString("submitted_by");
        return by == null ? null : new Submission(by, moment(row, "submitted_at"), row.getString("endorsed_by"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
