package app.rumbo.delivery;

import app.rumbo.delivery.internal.DeliverySecret;
import app.rumbo.delivery.internal.DeliveryWords;
import app.rumbo.delivery.internal.LinkTable;
import app.rumbo.delivery.internal.OrderCheck;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.notices.Outbox;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends an addressee's link anew: to a corrected address, to somebody who had none, or because the first mail never came.
 * The links before it hold no longer, since whoever reads a wrong address is not the addressee; what still waits to be sent
 * of them never leaves.
 */
@Service
@RolesAllowed(Permissions.HAND_OVER_REPORTS)
public class Links {

    private final LinkTable table;
    private final Deliveries deliveries;
    private final DeliveryWords words;
    private final OrderCheck check;
    private final Outbox outbox;
    private final Knowledge knowledge;

    Links(
            LinkTable table,
            Deliveries deliveries,
            DeliveryWords words,
            OrderCheck check,
            Outbox outbox,
            Knowledge knowledge) {
        this.table = table;
        this.deliveries = deliveries;
        this.words = words;
        this.check = check;
        this.outbox = outbox;
        this.knowledge = knowledge;
    }

    /**
     * Sends a link anew, in a mail of its own.
     *
     * @param code of the report
     * @param email where it goes
     * @param seen how many links had been sent when the decision was made; a second press, or somebody else's, is told
     * @throws DeliveryRefused where they received it already, the address is none or somebody else's of that delivery
     */
    @Transactional
    public void sendAnew(String code, AddresseeId id, String email, int seen) {
        knowledge.record();
        table.hold(id);
        var delivery = deliveries.find(code);
        var recipient = delivery.recipient(id);
        if (recipient.hasReceived()) {
            throw new DeliveryRefused.ReceivedBefore(recipient.name());
        }
        if (recipient.links() != seen) {
            throw new DeliveryRefused.SentMeanwhile(recipient.name(), String.valueOf(recipient.email()));
        }
        var to = new Addressee(recipient.name(), email, null);
        check.address(to.email());
        refuseOthers(delivery, id, String.valueOf(to.email()));
        var number = Math.max(seen, 1) + 1;
        var secret = DeliverySecret.random();
        var key = DeliveryWords.mailKey(delivery.code(), id, number);
        table.add(id, number, String.valueOf(to.email()), key, secret);
        outbox.put(words.mailAnew(delivery, to, secret, key));
    }

    private static void refuseOthers(Delivery delivery, AddresseeId id, String email) {
        var taken = delivery.recipients().stream()
                .filter(other -> !other.id().equals(id))
                .anyMatch(other -> email.equalsIgnoreCase(other.email()));
        if (taken) {
            throw new DeliveryRefused.AddressTwice(email);
        }
    }
}
