package app.rumbo.scheduling;

import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The jobs as those see them who keep Rumbo running. What is told of them is read from Quartz's tables, so that it is true
 * of all servers, and also where this one's scheduler stands still.
 */
@Service
@RolesAllowed(Permissions.MANAGE_JOBS)
public class Jobs {

    private final JdbcClient jdbc;
    private final Scheduler scheduler;
    private final Clock clock;

    Jobs(JdbcClient jdbc, Scheduler scheduler, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** All jobs that have a time, by name. */
    public List<JobStanding> all() {
        return jdbc.sql("""
                        select job_name, max(prev_fire_time) as last, min(next_fire_time) as next,
                            bool_or(trigger_state = 'ERROR') as broken
                        from qrtz_triggers where trigger_type = 'CRON' group by job_name order by job_name
                        """)
                .query((row, _) -> {
                    var last = row.getLong("last");
                    return new JobStanding(
                            row.getString("job_name"),
                            last <= 0 ? null : Instant.ofEpochMilli(last),
                            Instant.ofEpochMilli(row.getLong("next")),
                            row.getBoolean("broken"));
                })
                .list();
    }

    /** Those that should have been woken and were not. */
    public List<JobStanding> late() {
        var now = clock.instant();
        return all().stream().filter(job -> job.isLate(now)).toList();
    }

    /** Has a job run now, by whichever server is free; it does what is due and leaves the rest alone. */
    public void run(String job) {
        try {
            scheduler.triggerJob(JobKey.jobKey(job));
        } catch (SchedulerException failure) {
            throw new IllegalStateException("job " + job + " could not be woken", failure);
        }
    }
}
