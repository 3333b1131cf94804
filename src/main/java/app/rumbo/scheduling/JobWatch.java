package app.rumbo.scheduling;

import app.rumbo.access.SystemUser;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks every few minutes whether jobs are woken, on a thread of its own: Quartz cannot tell that Quartz stands still. Where
 * scheduling is off, nobody is alarmed.
 */
@Component
@ConditionalOnProperty(name = "spring.quartz.auto-startup", matchIfMissing = true)
class JobWatch {

    private static final Logger log = LoggerFactory.getLogger(JobWatch.class);
    private static final int MINUTES = 5;

    private final JobAlarms alarms;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("job-watch").daemon().factory());

    JobWatch(JobAlarms alarms) {
        this.alarms = alarms;
    }

    /** A first look is taken only once what was missed while Rumbo was off can have been made up for. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = thread.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            SystemUser.call(alarms::raise);
        } catch (RuntimeException failure) {
            log.error("whether jobs are late could not be seen", failure);
        }
    }

    @PreDestroy
    void end() {
        thread.shutdownNow();
    }
}
