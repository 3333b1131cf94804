package app.rumbo.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.quartz.autoconfigure.QuartzProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** When jobs are woken survives a start, and what is late is told. */
@IntegrationTest
class TriggersIntegrationTests {

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobAlarms alarms;

    @Autowired
    private JobsHealthIndicator health;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private List<JobDetail> details;

    @Autowired
    private List<Trigger> triggers;

    @Autowired
    private QuartzProperties properties;

    @Autowired
    private DataSource source;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Test
    void aTriggerThatIsDueWhileAServerStartsStaysDue() throws Exception {
        var missed = Instant.now().minus(Duration.ofDays(3)).toEpochMilli();
        jdbc.sql("update qrtz_triggers set next_fire_time = :missed where trigger_name = :name")
                .param("missed", missed)
                .param("name", JobCatalogue.MONTHLY_REVENUE)
                .update();
        try {
            start();

            assertThat(jdbc.sql("select next_fire_time from qrtz_triggers where trigger_name = :name")
                            .param("name", JobCatalogue.MONTHLY_REVENUE)
                            .query(Long.class)
                            .single())
                    .isEqualTo(missed);
        } finally {
            jdbc.sql("update qrtz_triggers set next_fire_time = :next where trigger_name = :name")
                    .param("next", Instant.now().plus(Duration.ofHours(1)).toEpochMilli())
                    .param("name", JobCatalogue.MONTHLY_REVENUE)
                    .update();
        }
    }

    @Test
    void hoursThatWereChangedHoldFromTheNextStartOnAndNothingDueIsLostOverIt() throws Exception {
        var soon = Instant.now().plus(Duration.ofMinutes(90));
        for (var due : List.of(Instant.now().minus(Duration.ofDays(3)), soon)) {
            stored("0 0 5 1 1 ? 2099", due);

            startWithChanges();

            assertThat(cron()).isEqualTo("0 22 * * * ?");
            assertThat(next()).isAfter(Instant.now()).isBefore(soon);
            var once = scheduler.getTriggersOfJob(JobKey.jobKey(JobCatalogue.MONTHLY_REVENUE)).stream()
                    .filter(trigger -> !(trigger instanceof CronTrigger))
                    .toList();
            assertThat(once).as("wakings beside the hours").hasSize(due.equals(soon) ? 0 : 1);
            for (var trigger : once) {
                scheduler.unscheduleJob(trigger.getKey());
            }
        }
    }

    @Test
    void hoursThatWereNotChangedAreLeftAsTheyAre() throws Exception {
        var missed = Instant.now().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MILLIS);
        stored("0 22 * * * ?", missed);
        try {
            startWithChanges();

            assertThat(next()).isEqualTo(missed);
        } finally {
            stored("0 22 * * * ?", Instant.now().plus(Duration.ofHours(1)));
        }
    }

    private void stored(String cron, Instant next) {
        jdbc.sql("update qrtz_cron_triggers set cron_expression = :cron where trigger_name = :name")
                .param("cron", cron)
                .param("name", JobCatalogue.MONTHLY_REVENUE)
                .update();
        jdbc.sql("update qrtz_triggers set next_fire_time = :next where trigger_name = :name")
                .param("next", next.toEpochMilli())
                .param("name", JobCatalogue.MONTHLY_REVENUE)
                .update();
    }

    private String cron() {
        return jdbc.sql("select cron_expression from qrtz_cron_triggers where trigger_name = :name")
                .param("name", JobCatalogue.MONTHLY_REVENUE)
                .query(String.class)
                .single();
    }

    private Instant next() {
        return Instant.ofEpochMilli(jdbc.sql("select next_fire_time from qrtz_triggers where trigger_name = :name")
                .param("name", JobCatalogue.MONTHLY_REVENUE)
                .query(Long.class)
                .single());
    }

    @Test
    void aJobThatShouldHaveRunAndDidNotIsToldOfOnce() {
        assertThat(SystemUser.call(jobs::all)).extracting(JobStanding::job).contains(JobCatalogue.HAND_OVER);
        clock.set(Instant.now().plus(Duration.ofDays(400)));

        assertThat(SystemUser.call(jobs::late)).extracting(JobStanding::job).contains(JobCatalogue.HAND_OVER);
        assertThat(health.health().getStatus().getCode()).isEqualTo("LATE");
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("select begin_recording(now(), 'prueba')").query().singleRow();
            jdbc.sql("""
                            insert into app_user (id, username, display_name, email, role, row_version)
                            values (gen_random_uuid(), 'ti-de-turno', 'TI de turno', 'ti@losaromos.example', 'IT', 0)
                            """).update();
            assertThat(SystemUser.call(alarms::raise)).isPositive();
            assertThat(SystemUser.call(alarms::raise)).isZero();
            assertThat(jdbc.sql("select count(*) from mail where dedupe_key like 'job-late:%:ti-de-turno'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(SystemUser.call(jobs::late).size());
        });
    }

    @Test
    void everyJobHasATrigger() throws Exception {
        for (var job : details) {
            assertThat(scheduler.getTriggersOfJob(job.getKey()))
                    .as(job.getKey().getName())
                    .hasSize(1);
        }
    }

    private void startWithChanges() throws Exception {
        var crons = triggers.stream().map(CronTrigger.class::cast).toList();
        new CronChanges(start(), crons, new TransactionTemplate(transactions), clock).apply();
    }

    /** A second server's scheduler on the same tables, set up as the first one was, and not started. */
    private Scheduler start() throws Exception {
        var factory = new SchedulerFactoryBean();
        var quartz = new Properties();
        quartz.putAll(properties.getProperties());
        factory.setSchedulerName(scheduler.getSchedulerName());
        factory.setExposeSchedulerInRepository(false);
        factory.setQuartzProperties(quartz);
        factory.setDataSource(source);
        factory.setTransactionManager(transactions);
        factory.setJobDetails(details.toArray(JobDetail[]::new));
        factory.setTriggers(triggers.toArray(Trigger[]::new));
        factory.setAutoStartup(false);
        factory.setOverwriteExistingJobs(properties.isOverwriteExistingJobs());
        factory.afterPropertiesSet();
        return factory.getObject();
    }
}
