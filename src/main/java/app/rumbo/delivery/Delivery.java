package app.rumbo.delivery;

import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that was handed over.
 *
 * @param version the report's issue
 * @param code the report's code, by which the delivery is named too
 * @param title the report's
 * @param sha256 hash of the report's content
 * @param session to which it went; absent where it went to persons
 * @param proof what is to be certified to Contraloría, where anything is
 * @param handedBy name of whoever handed it over
 * @param recipients in order
 * @param certificates the latest first
 */
public record Delivery(
        DeliveryId id,
        ReportId report,
        ReportKind kind,
        Period period,
        int version,
        String code,
        String title,
        String sha256,
        @Nullable Session session,
        @Nullable Proof proof,
        String handedBy,
        Instant handedAt,
        List<Recipient> recipients,
        List<Certificate> certificates) {

    /** How many have received it. */
    public int received() {
        return (int) recipients.stream().filter(Recipient::hasReceived).count();
    }

    /** How many have not, and their mail was given up. */
    public int lost() {
        return (int) recipients.stream().filter(Recipient::isLost).count();
    }

    /** @throws DeliveryRefused.Unknown where it was not handed over to them */
    public Recipient recipient(AddresseeId addressee) {
        return recipients.stream()
                .filter(one -> one.id().equals(addressee))
                .findFirst()
                .orElseThrow(() -> new DeliveryRefused.Unknown(addressee.value().toString()));
    }
}
