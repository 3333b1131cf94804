package app.rumbo.delivery;

import app.rumbo.access.SystemUser;
import app.rumbo.delivery.internal.OrderCheck;
import app.rumbo.delivery.internal.ReceiptTable;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.Reports;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who received what was handed over. Addressees say so themselves on the page of their link, whose secret is all they need;
 * for those who took it on paper, the Secretaría says so.
 */
@Service
public class Receipts {

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final ReceiptTable table;
    private final Deliveries deliveries;
    private final OrderCheck check;
    private final Reports reports;
    private final Knowledge knowledge;
    private final Clock clock;

    Receipts(
            ReceiptTable table,
            Deliveries deliveries,
            OrderCheck check,
            Reports reports,
            Knowledge knowledge,
            Clock clock) {
        this.table = table;
        this.deliveries = deliveries;
        this.check = check;
        this.reports = reports;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /**
     * What a link shows; the first opening is noted, and nothing confirmed by it.
     *
     * @throws DeliveryRefused.UnknownLink where it is nobody's
     */
    @PermitAll
    public Ticket open(String secret) {
        var ticket = ticket(secret);
        table.opened(ticket.addressee(), ticket.link(), clock.instant());
        return ticket;
    }

    /** Whoever has the link says that they received the report; said twice, the first time stands. */
    @PermitAll
    @Transactional
    public void confirm(String secret) {
        var ticket = ticket(secret);
        knowledge.record();
        table.received(ticket.addressee(), Receipt.Way.LINK, check.today(), null);
    }

    /** A file of the report that the link is for. */
    @PermitAll
    public NamedFile file(String secret, ReportFormat format) {
        var ticket = ticket(secret);
        return SystemUser.call(() -> {
            KeptReport report = reports.find(ticket.report());
            return new NamedFile(report.fileName(format), reports.file(report.id(), format));
        });
    }

    /**
     * The Secretaría says that somebody received it on paper.
     *
     * @param code of the report
     * @param note how: with which act or signature
     */
    @RolesAllowed(Permissions.HAND_OVER_REPORTS)
    @Transactional
    public void onPaper(String code, AddresseeId id, LocalDate day, String note) {
        knowledge.record();
        var delivery = deliveries.find(code);
        var recipient = delivery.recipient(id);
        if (note.isBlank()) {
            throw new DeliveryRefused.WordsMissing();
        }
        check.day(day, delivery);
        if (!table.received(id, Receipt.Way.PAPER, day, note.strip())) {
            throw new DeliveryRefused.ReceivedBefore(recipient.name());
        }
    }

    /** Takes back what was said of a paper. */
    @RolesAllowed(Permissions.HAND_OVER_REPORTS)
    @Transactional
    public void takeBack(String code, AddresseeId id) {
        knowledge.record();
        var recipient = deliveries.find(code).recipient(id);
        if (!table.takeBack(id)) {
            throw new DeliveryRefused.NotOnPaper(recipient.name());
        }
    }

    private Ticket ticket(String secret) {
        if (!SECRET.matcher(secret).matches()) {
            throw new DeliveryRefused.UnknownLink();
        }
        var ticket = table.find(secret).orElseThrow(DeliveryRefused.UnknownLink::new);
        if (!ticket.holds()) {
            throw new DeliveryRefused.LinkReplaced();
        }
        return ticket;
    }
}
