package app.rumbo.scheduling;

import org.quartz.CronScheduleBuilder;
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
        return JobBuilder.newJob(SemesterReportJob.class)
                .withIdentity(SEMESTER_REPORT)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    /** Misfire: once, now. The job asks for everything that is missing, so once is enough however long it was off. */
    @Bean
    Trigger semesterReportHourly(
            JobDetail semesterReport, @Value("${rumbo.scheduling.semester-report:0 7 * * * ?}") String cron) {
        return TriggerBuilder.newTrigger()
                .withIdentity(SEMESTER_REPORT)
                .forJob(semesterReport)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    @Bean
    JobDetail monthlyRevenue() {
        return JobBuilder.newJob(MonthlyRevenueJob.class)
                .withIdentity(MONTHLY_REVENUE)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    /** Misfire: once, now, as for the semesters. Often, since a month is closed on any day. */
    @Bean
    Trigger monthlyRevenueHourly(
            JobDetail monthlyRevenue, @Value("${rumbo.scheduling.monthly-revenue:0 22 * * * ?}") String cron) {
        return TriggerBuilder.newTrigger()
                .withIdentity(MONTHLY_REVENUE)
                .forJob(monthlyRevenue)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    @Bean
    JobDetail otherReports() {
        return JobBuilder.newJob(OtherReportsJob.class)
                .withIdentity(OTHER_REPORTS)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    /** Misfire: once, now, as for the semesters. */
    @Bean
    Trigger otherReportsHourly(
            JobDetail otherReports, @Value("${rumbo.scheduling.other-reports:0 37 * * * ?}") String cron) {
        return TriggerBuilder.newTrigger()
                .withIdentity(OTHER_REPORTS)
                .forJob(otherReports)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    @Bean
    JobDetail handOver() {
        return JobBuilder.newJob(HandOverJob.class)
                .withIdentity(HAND_OVER)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    /** Misfire: once, now, since one round hands over all that is due. */
    @Bean
    Trigger handOverOften(JobDetail handOver, @Value("${rumbo.scheduling.hand-over:30 3/5 * * * ?}") String cron) {
        return TriggerBuilder.newTrigger()
                .withIdentity(HAND_OVER)
                .forJob(handOver)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    @Bean
    JobDetail evidenceUpkeepJob() {
        return JobBuilder.newJob(EvidenceUpkeepJob.class)
                .withIdentity(EVIDENCE_UPKEEP)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    /** Misfire: once, now. It clears whatever there is to clear. */
    @Bean
    Trigger evidenceUpkeepNightly(
            JobDetail evidenceUpkeepJob, @Value("${rumbo.scheduling.evidence-upkeep:0 20 3 * * ?}") String cron) {
        return TriggerBuilder.newTrigger()
                .withIdentity(EVIDENCE_UPKEEP)
                .forJob(evidenceUpkeepJob)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionFireAndProceed())
                .build();
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
        return TriggerBuilder.newTrigger()
                .withIdentity(DUE_MAIL)
                .forJob(dueMailRound)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    @Bean
    JobDetail morningReminders() {
        return JobBuilder.newJob(RemindersJob.class)
                .withIdentity(REMINDERS)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    /** Often, since it is for the reminders to say whether the morning has come, by the municipality's clock. */
    @Bean
    Trigger morningRemindersOften(
            JobDetail morningReminders, @Value("${rumbo.scheduling.reminders:45 0/10 * * * ?}") String cron) {
        return TriggerBuilder.newTrigger()
                .withIdentity(REMINDERS)
                .forJob(morningReminders)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
