package app.rumbo.notices;

import app.rumbo.notices.internal.MailDue;
import app.rumbo.notices.internal.OutboxTable;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mail is put to be sent. It is kept in the transaction of the act that causes it: there is a mail if and only if the
 * act was committed, and sending begins after that.
 */
@Service
public class Outbox {

    private final OutboxTable table;
    private final NoticesSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(OutboxTable table, NoticesSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a mail, unless one of the same key was ever put. Open to whoever acts: whether they may is asked by the act.
     *
     * @return whether it is a new one
     */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(NewMail mail) {
        var id = MailId.random();
        var fresh = table.add(id, settings.messageId(id), mail, clock.instant());
        if (fresh) {
            events.publishEvent(new MailDue());
        }
        return fresh;
    }

    /**
     * Takes back what still waits and is of no use any more. What a sender has in its hands goes its way.
     *
     * @param keysBegin how the keys of those mails begin
     * @return their keys
     */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> withdraw(String keysBegin) {
        return table.withdraw(keysBegin);
    }
}
