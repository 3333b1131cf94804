package app.rumbo.delivery;

import app.rumbo.access.CurrentUser;
import app.rumbo.delivery.internal.CertificateTable;
import app.rumbo.delivery.internal.CertificateWriter;
import app.rumbo.reports.Papers;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.stereotype.Service;

/**
 * What the Secretaría certifies of a delivery, as ministro de fe: to which session which report went, with its hash, and
 * who had received it by then. A certificate is sealed as a report is, and never changed; more receipts make another one.
 */
@Service
public class Certificates {

    /** What kind of paper a certificate is, as its content and the API write it. */
    public static final String KIND = "delivery-certificate";

    private final CertificateTable table;
    private final CertificateWriter writer;
    private final Deliveries deliveries;
    private final Papers papers;
    private final CurrentUser user;
    private final Clock clock;

    Certificates(
            CertificateTable table,
            CertificateWriter writer,
            Deliveries deliveries,
            Papers papers,
            CurrentUser user,
            Clock clock) {
        this.table = table;
        this.writer = writer;
        this.deliveries = deliveries;
        this.papers = papers;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Certifies a delivery as it stands. It is drawn before anything is written, so that nobody waits for it; where
     * somebody else certified meanwhile, it takes the next number.
     *
     * @param code of the report
     */
    @RolesAllowed(Permissions.CERTIFY)
    public Certificate certify(String code) {
        while (true) {
            var delivery = deliveries.find(code);
            var number = delivery.certificates().size() + 1;
            var paper = writer.write(delivery, number, user.displayName(), clock.instant());
            if (table.keep(delivery.id(), number, paper.code(), papers.print(paper))) {
                return deliveries.find(code).certificates().stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow();
            }
        }
    }

    /** The certificate's pdf, byte for byte as it was made. */
    @RolesAllowed(Permissions.HAND_OVER_REPORTS)
    public NamedFile file(CertificateId id) {
        return table.file(id)
                .orElseThrow(() -> new DeliveryRefused.Unknown(id.value().toString()));
    }

    /** Whether the pdf comes out the same from what was sealed, now. */
    @RolesAllowed(Permissions.HAND_OVER_REPORTS)
    public boolean isIdentical(CertificateId id) {
        return java.util.Arrays.equals(
                papers.draw(table.snapshot(id)
                        .orElseThrow(
                                () -> new DeliveryRefused.Unknown(id.value().toString()))),
                file(id).bytes());
    }
}
