package app.rumbo.notices.internal;

import app.rumbo.notices.MailCheck;
import app.rumbo.notices.Trouble;
import app.rumbo.notices.internal.Delivery.Line;
import app.rumbo.notices.internal.Delivery.Unreachable;
import app.rumbo.notices.internal.Outcome.Failed;
import app.rumbo.notices.internal.Outcome.Taken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries mails to the server, one at a time. A mail is claimed and that is committed; then its row is held while the server
 * is told, and what the server said is written down in the same transaction. So the row of a living sender is held, that of
 * a dead one is not, and no clock has to guess which is which; and one mail at most is in doubt for each that died.
 */
@Component
public class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    /** A claim younger than this may be about to be held; waiting for it only spares a sender work in vain. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final OutboxTable table;
    private final Delivery delivery;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Unwritten unwritten;
    private final List<MailCheck> checks;
    private final ReentrantLock one = new ReentrantLock();

    Postman(
            OutboxTable table,
            Delivery delivery,
            TransactionOperations transaction,
            Clock clock,
            List<MailCheck> checks) {
        this.table = table;
        this.delivery = delivery;
        this.transaction = transaction;
        this.clock = clock;
        this.unwritten = new Unwritten(table);
        this.checks = checks;
    }

    /** Sends what is due; answers how many mails the server took. One round at a time on each server of Rumbo. */
    public int round() {
        if (!delivery.route().delivers()) {
            return 0;
        }
        one.lock();
        try {
            unwritten.write();
            table.takeBack(clock.instant(), GRACE);
            return sendAll();
        } finally {
            one.unlock();
        }
    }

    /** Opens a new line when one breaks, as long as each line carried something. */
    private int sendAll() {
        var all = 0;
        var carried = 1;
        while (carried > 0 && table.hasDue(clock.instant())) {
            carried = sendOnOneLine();
            all += carried;
        }
        return all;
    }

    private int sendOnOneLine() {
        try (var line = delivery.open()) {
            return sendOn(line);
        } catch (Unreachable away) {
            log.warn("the mail server does not answer: {}", away.getMessage());
            table.unreachable(String.valueOf(away.getMessage()), clock.instant());
            return 0;
        }
    }

    private int sendOn(Line line) {
        var taken = 0;
        for (var mail = table.claim(clock.instant()); mail.isPresent(); mail = table.claim(clock.instant())) {
            if (!stillHolds(mail.get())) {
                table.withdraw(mail.get());
                continue;
            }
            switch (send(mail.get(), line)) {
                case Taken _ -> taken++;
                case Failed failed
                when failed.trouble() == Trouble.UNREACHABLE -> {
                    return taken;
                }
                case Failed _ -> {}
            }
        }
        return taken;
    }

    /** What cannot be asked is sent: a defect in one module's check keeps nobody's mail in. */
    private boolean stillHolds(Outgoing mail) {
        try {
            return checks.stream().allMatch(check -> check.stillHolds(mail.dedupeKey()));
        } catch (RuntimeException failure) {
            log.error("whether mail {} still holds could not be asked", mail.messageId(), failure);
            return true;
        }
    }

    private Outcome send(Outgoing mail, Line line) {
        var answer = new Answer();
        try {
            transaction.executeWithoutResult(status -> {
                if (table.hold(mail)) {
                    answer.is(line.hand(mail));
                    settle(mail, answer.outcome());
                }
            });
        } catch (RuntimeException lost) {
            if (answer.outcome() instanceof Taken taken) {
                unwritten.keep(mail, taken, clock.instant());
            }
            throw lost;
        }
        return answer.outcome();
    }

    private void settle(Outgoing mail, Outcome outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case Taken taken -> table.sent(mail, taken.reply(), now);
            case Failed failed ->
                Retry.pause(failed.trouble(), mail.attempts())
                        .ifPresentOrElse(
                                pause -> table.later(mail, failed, now.plus(pause)), () -> table.giveUp(mail, failed));
        }
    }

    /** What the server answered; that another sender took the mail over counts as put off. */
    private static final class Answer {

        private Outcome outcome = new Failed(Trouble.DEFERRED, "");

        void is(Outcome outcome) {
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }
}
