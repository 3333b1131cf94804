package app.rumbo.scheduling;

import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.listeners.JobListenerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Writes down each run of each job: outcome, duration, and a code by which the log is found where it failed. A run that
 * neither failed nor has a result found nothing to do, and is not worth a line.
 */
@Component
class JobRunRecorder extends JobListenerSupport implements SchedulerFactoryBeanCustomizer {

    private static final Logger log = LoggerFactory.getLogger(JobRunRecorder.class);

    private static final int LONGEST_CAUSE = 500;

    private final JdbcClient jdbc;

    JobRunRecorder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void customize(SchedulerFactoryBean factory) {
        factory.setGlobalJobListeners(this);
    }

    @Override
    public String getName() {
        return "job-run-recorder";
    }

    @Override
    public void jobWasExecuted(JobExecutionContext context, @Nullable JobExecutionException failure) {
        if (failure == null && context.getResult() == null) {
            return;
        }
        var incident = failure == null
                ? null
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        if (failure != null) {
            log.error("job {} failed, incident {}", context.getJobDetail().getKey(), incident, failure);
        }
        jdbc.sql("""
                        insert into job_run (job, started_at, duration_ms, recovering, outcome, note, incident,
                            cause)
                        values (:job, :at, :took, :recovering, :outcome, :note, :incident, :cause)
                        """)
                .param("job", context.getJobDetail().getKey().getName())
                .param("at", context.getFireTime().toInstant().atOffset(ZoneOffset.UTC))
                .param("took", context.getJobRunTime())
                .param("recovering", context.isRecovering())
                .param("outcome", failure == null ? "done" : "failed")
                .param("note", context.getResult())
                .param("incident", incident)
                .param("cause", failure == null ? null : words(failure))
                .update();
    }

    /** What broke, in its own words: those of the innermost cause. */
    private static String words(Throwable failure) {
        var innermost = failure;
        for (var cause = failure.getCause(); cause != null && cause != innermost; cause = cause.getCause()) {
            innermost = cause;
        }
        var said = innermost.getMessage();
        var words = said == null || said.isBlank()
                ? innermost.getClass().getSimpleName()
                : said.strip().replaceAll("\\s+", " ");
        return words.length() <= LONGEST_CAUSE ? words : words.substring(0, LONGEST_CAUSE);
    }
}
