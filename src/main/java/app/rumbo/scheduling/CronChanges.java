package app.rumbo.scheduling;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.util.List;
import org.quartz.CronTrigger;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives a stored trigger the hours that are set now, where they were others when it was stored; all other triggers are left
 * as they are. One that is due at that moment is not lost over it: its job is woken once, as after any missed hour.
 */
@Component
class CronChanges {

    private static final Logger log = LoggerFactory.getLogger(CronChanges.class);

    private final Scheduler scheduler;
    private final List<CronTrigger> triggers;
    private final TransactionOperations transaction;
    private final Clock clock;

    CronChanges(Scheduler scheduler, List<CronTrigger> triggers, TransactionOperations transaction, Clock clock) {
        this.scheduler = scheduler;
        this.triggers = triggers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Before this server's scheduler wakes anything. */
    @PostConstruct
    void apply() {
        triggers.forEach(trigger -> transaction.executeWithoutResult(_ -> apply(trigger)));
    }

    private void apply(CronTrigger wanted) {
        try {
            var stored = scheduler.getTrigger(wanted.getKey());
            if (isSame(stored, wanted)) {
                return;
            }
            if (stored != null && isDue(stored)) {
                scheduler.triggerJob(wanted.getJobKey());
            }
            scheduler.rescheduleJob(
                    wanted.getKey(), wanted.getTriggerBuilder().startNow().build());
            log.info("job {} is woken at {} from now on", wanted.getJobKey().getName(), wanted.getCronExpression());
        } catch (SchedulerException failure) {
            throw new IllegalStateException("trigger " + wanted.getKey() + " could not be changed", failure);
        }
    }

    private static boolean isSame(Trigger stored, CronTrigger wanted) {
        return stored instanceof CronTrigger cron
                && cron.getCronExpression().equals(wanted.getCronExpression())
                && cron.getTimeZone().equals(wanted.getTimeZone());
    }

    private boolean isDue(Trigger stored) {
        var next = stored.getNextFireTime();
        return next != null && !next.toInstant().isAfter(clock.instant());
    }
}
