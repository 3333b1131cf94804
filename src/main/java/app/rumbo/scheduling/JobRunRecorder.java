package app.rumbo.scheduling;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
 * neither failed nor has a result found nothing to do, and is not worth a line. What the database cannot take just now is
 * written down after the next run; it never throws, since Quartz would hold a job for running that a listener failed over.
 */
@Component
class JobRunRecorder extends JobListenerSupport implements SchedulerFactoryBeanCustomizer {

    private static final Logger log = LoggerFactory.getLogger(JobRunRecorder.class);

    private static final int LONGEST_CAUSE = 500;
    private static final int MOST_UNWRITTEN = 200;

    private final JdbcClient jdbc;
    private final Queue<Run> unwritten = new ConcurrentLinkedQueue<>();

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
        keep(new Run(
                context.getJobDetail().getKey().getName(),
                context.getFireTime().toInstant(),
                context.getJobRunTime(),
                context.isRecovering(),
                failure == null ? "done" : "failed",
                context.getResult() == null ? null : context.getResult().toString(),
                incident,
                failure == null ? null : words(failure)));
    }

    private record Run(
            String job,
            Instant at,
            long took,
            boolean recovering,
            String outcome,
            @Nullable String note,
            @Nullable String incident,
            @Nullable String cause) {}

    private synchronized void keep(Run run) {
        unwritten.add(run);
        while (unwritten.size() > MOST_UNWRITTEN) {
            unwritten.poll();
        }
        try {
            for (var next = unwritten.peek(); next != null; next = unwritten.peek()) {
                write(next);
                unwritten.remove(next);
            }
        } catch (RuntimeException away) {
            log.warn("{} runs of jobs could not be written down just now", unwritten.size(), away);
        }
    }

    private void write(Run run) {
        jdbc.sql("""
                        insert into job_run (job, started_at, duration_ms, recovering, outcome, note, incident,
                            cause)
                        values (:job, :at, :took, :recovering, :outcome, :note, :incident, :cause)
                        """)
                .param("job", run.job())
                .param("at", run.at().atOffset(ZoneOffset.UTC))
                .param("took", run.took())
                .param("recovering", run.recovering())
                .param("outcome", run.outcome())
                .param("note", run.note())
                .param("incident", run.incident())
                .param("cause", run.cause())
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
