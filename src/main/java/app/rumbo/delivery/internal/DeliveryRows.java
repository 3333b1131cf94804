package app.rumbo.delivery.internal;

import app.rumbo.delivery.AddresseeId;
import app.rumbo.delivery.Certificate;
import app.rumbo.delivery.CertificateId;
import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.DeliveryId;
import app.rumbo.delivery.MailStanding;
import app.rumbo.delivery.Proof;
import app.rumbo.delivery.Receipt;
import app.rumbo.delivery.Recipient;
import app.rumbo.delivery.Session;
import app.rumbo.delivery.Ticket;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows of deliveries. */
final class DeliveryRows {

    private DeliveryRows() {}

    /** A delivery without its recipients and certificates. */
    static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                new DeliveryId(id(row, "id")),
                new ReportId(id(row, "report_id")),
                ReportKind.parse(row.getString("kind")).orElseThrow(),
                Period.parse(row.getString("period")).orElseThrow(),
                row.getInt("version"),
                row.getString("code"),
                row.getString("title"),
                row.getString("sha256"),
                session(row),
                proof(row),
                row.getString("handed_by_name"),
                Objects.requireNonNull(moment(row, "handed_at")),
                List.of(),
                List.of());
    }

    /** A recipient, beside the delivery that it belongs to. */
    static Of<Recipient> recipient(ResultSet row, int number) throws SQLException {
        return new Of<>(
                id(row, "delivery_id"),
                new Recipient(
                        new AddresseeId(id(row, "id")),
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getInt("links"),
                        mail(row),
                        moment(row, "opened_at"),
                        receipt(row)));
    }

    /** A certificate, beside the delivery that it belongs to. */
    static Of<Certificate> certificate(ResultSet row, int number) throws SQLException {
        return new Of<>(
                id(row, "delivery_id"),
                new Certificate(
                        new CertificateId(id(row, "id")),
                        row.getInt("number"),
                        row.getString("code"),
                        row.getString("sha256"),
                        row.getString("pdf_sha256"),
                        Objects.requireNonNull(moment(row, "certified_at")),
                        row.getString("by_name")));
    }

    static Ticket ticket(ResultSet row, int number) throws SQLException {
        return new Ticket(
                new AddresseeId(id(row, "id")),
                row.getInt("link"),
                row.getBoolean("holds"),
                new ReportId(id(row, "report_id")),
                row.getString("name"),
                row.getString("title"),
                row.getString("code"),
                row.getString("sha256"),
                session(row),
                Objects.requireNonNull(moment(row, "handed_at")),
                receipt(row));
    }

    private static @Nullable Session session(ResultSet row) throws SQLException {
        var kind = row.getString("session_kind");
        return kind == null
                ? null
                : new Session(Session.Kind.of(kind), row.getString("session_number"), day(row, "session_day"));
    }

    private static @Nullable Proof proof(ResultSet row) throws SQLException {
        var report = row.getString("comptroller_report");
        return report == null
                ? null
                : new Proof(
                        report,
                        day(row, "proof_due"),
                        row.getString("document"),
                        row.getObject("sent_on", LocalDate.class));
    }

    private static @Nullable Receipt receipt(ResultSet row) throws SQLException {
        var way = row.getString("way");
        return way == null
                ? null
                : new Receipt(
                        Receipt.Way.of(way),
                        day(row, "received_on"),
                        row.getString("note"),
                        Objects.requireNonNull(moment(row, "recorded_at")),
                        row.getString("recorded_by_name"));
    }

    private static @Nullable MailStanding mail(ResultSet row) throws SQLException {
        var state = row.getString("mail");
        return state == null ? null : new MailStanding(state, row.getString("trouble"), row.getString("last_error"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    /** Something and the delivery that it belongs to. */
    record Of<T>(UUID delivery, T what) {}
}
