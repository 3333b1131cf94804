package app.rumbo.notices;

import app.rumbo.notices.internal.Delivery;
import app.rumbo.notices.internal.KeptMails;
import app.rumbo.notices.internal.MailDue;
import app.rumbo.notices.internal.OutboxTable;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as those see it who keep Rumbo running: what left, what waits, what was given up and why. */
@Service
@RolesAllowed(Permissions.MANAGE_JOBS)
public class MailLog {

    private final KeptMails mails;
    private final OutboxTable table;
    private final Delivery delivery;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailLog(KeptMails mails, OutboxTable table, Delivery delivery, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.table = table;
        this.delivery = delivery;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Which mails.
     *
     * @param state only those; none for all
     * @param text only those with it in recipient or subject, whatever the case; may be empty
     */
    public record Filter(@Nullable MailState state, String text) {

        /** All of them. */
        public static final Filter ALL = new Filter(null, "");
    }

    /** Which way mail leaves. */
    public MailRoute route() {
        return delivery.route();
    }

    /** Names of those whom no mail reaches, though they are reminded: they have no address. */
    public List<String> withoutAddress() {
        return mails.withoutAddress();
    }

    /** A stretch of the mails, the newest first. */
    public List<KeptMail> page(Filter filter, int offset, int limit) {
        return mails.page(filter, offset, limit).stream().map(this::shown).toList();
    }

    /** How many there are. */
    public int count(Filter filter) {
        return mails.count(filter);
    }

    /** One mail. */
    public Optional<KeptMail> find(MailId id) {
        return mails.find(id).map(this::shown);
    }

    /** A link that is somebody's key is for them alone; in the demonstration, where no mail leaves, it is read here. */
    private KeptMail shown(KeptMail mail) {
        return route() == MailRoute.DEMONSTRATION ? mail : mail.withoutKeys();
    }

    /** Has a mail tried again that was given up. */
    @Transactional
    public void retry(MailId id) {
        if (find(id).isEmpty()) {
            throw new MailRefused.Unknown(id.value().toString());
        }
        if (!table.revive(id, clock.instant())) {
            throw new MailRefused.NotGivenUp();
        }
        events.publishEvent(new MailDue());
    }

    /** Has all mails tried again that were given up; answers how many. */
    @Transactional
    public int retryAll() {
        var revived = table.reviveAll(clock.instant());
        events.publishEvent(new MailDue());
        return revived;
    }
}
