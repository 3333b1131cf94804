package app.rumbo.notices.internal;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends mail promptly once the act that put it is committed, outside of anybody's click; the clock does so anyway. */
@Component
class Wake {

    private static final Logger log = LoggerFactory.getLogger(Wake.class);

    private final Postman postman;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService bench = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("mail").daemon().factory());

    Wake(Postman postman) {
        this.postman = postman;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(MailDue due) {
        if (!bench.isShutdown() && asked.compareAndSet(false, true)) {
            bench.execute(this::round);
        }
    }

    private void round() {
        asked.set(false);
        try {
            postman.round();
        } catch (RuntimeException failure) {
            log.warn("mail was not sent just now; it will be by the clock", failure);
        }
    }

    @PreDestroy
    void close() {
        bench.shutdown();
    }
}
