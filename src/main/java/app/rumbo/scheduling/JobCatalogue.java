package app.rumbo.scheduling;

import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which job is woken when. Jobs and triggers that the store already has are left as they are at a start, so that one which
 * is due at that moment is not lost.
 */
@Configuration(proxyBeanMethods = false)
class JobCatalogue {

    static final String SEMESTER_REPORT = "semester-report";
    static final String MONTHLY_REVENUE = "monthly-revenue";
    static final String OTHER_REPORTS = "other-reports";
    static final String HAND_OVER = "hand-over";
    static final String EVIDENCE_UPKEEP = "evidence-upkeep";
    static final String DUE_MAIL = "due-mail";
    static final String REMINDERS = "reminders";

    @Bean
    JobDetail semesterReport() {
        return recovering(SemesterReportJob.class, SEMESTER_REPORT);
    }

    /** Misfire: once, now. The job asks for everything that is missing, so once is enough however long it was off. */
    @Bean
    Trigger semesterReportHourly(
            JobDetail semesterReport, @Value("${rumbo.scheduling.semester-report:0 7 * * * ?}") String cron) {
        return woken(semesterReport, cron);
    }

    @Bean
    JobDetail monthlyRevenue() {
        return recovering(MonthlyRevenueJob.class, MONTHLY_REVENUE);
    }

    /** Misfire: once, now, as for the semesters. Often, since a month is closed on any day. */
    @Bean
    Trigger monthlyRevenueHourly(
            JobDetail monthlyRevenue, @Value("${rumbo.scheduling.monthly-revenue:0 22 * * * ?}") String cron) {
        return woken(monthlyRevenue, cron);
    }

    @Bean
    JobDetail otherReports() {
        return recovering(OtherReportsJob.class, OTHER_REPORTS);
    }

    /** Misfire: once, now, as for the semesters. */
    @Bean
    Trigger otherReportsHourly(
            JobDetail otherReports, @Value("${rumbo.scheduling.other-reports:0 37 * * * ?}") String cron) {
        return woken(otherReports, cron);
    }

    @Bean
    JobDetail handOver() {
        return recovering(HandOverJob.class, HAND_OVER);
    }

    /** Misfire: once, now, since one round hands over all that is due. */
    @Bean
    Trigger handOverOften(JobDetail handOver, @Value("${rumbo.scheduling.hand-over:30 3/5 * * * ?}") String cron) {
        return woken(handOver, cron);
    }

    @Bean
    JobDetail evidenceUpkeepJob() {
        return recovering(EvidenceUpkeepJob.class, EVIDENCE_UPKEEP);
    }

    /** Misfire: once, now. It clears whatever there is to clear. */
    @Bean
    Trigger evidenceUpkeepNightly(
            JobDetail evidenceUpkeepJob, @Value("${rumbo.scheduling.evidence-upkeep:0 20 3 * * ?}") String cron) {
        return woken(evidenceUpkeepJob, cron);
    }

    @Bean
    JobDetail dueMailRound() {
        return JobBuilder.newJob(DueMailJob.class)
                .withIdentity(DUE_MAIL)
                .storeDurably()
                .build();
    }

    /** Misfire: once, now, since one round sends all that is due. */
    @Bean
    Trigger dueMailEveryMinute(
            JobDetail dueMailRound, @Value("${rumbo.scheduling.due-mail:20 * * * * ?}") String cron) {
        return woken(dueMailRound, cron);
    }

    @Bean
    JobDetail morningReminders() {
        return recovering(RemindersJob.class, REMINDERS);
    }

    /** Often, since it is for the reminders to say whether the morning has come, by the municipality's clock. */
    @Bean
    Trigger morningRemindersOften(
            JobDetail morningReminders, @Value("${rumbo.scheduling.reminders:45 0/10 * * * ?}") String cron) {
        return woken(morningReminders, cron);
    }

    /** A job that a server which died while at it leaves to the next. */
    private static JobDetail recovering(Class<? extends Job> job, String name) {
        return JobBuilder.newJob(job)
                .withIdentity(name)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    /** Wakes the job by the clock under the job's own name; what was missed is one waking, now. */
    private static Trigger woken(JobDetail job, String cron) {
        return TriggerBuilder.newTrigger()
                .withIdentity(job.getKey().getName())
                .forJob(job)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
