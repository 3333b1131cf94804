package app.rumbo.scheduling;

import app.rumbo.access.SystemUser;
import app.rumbo.reports.DueReports;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the reports made that are due and missing, of all kinds that have no job of their own; each kind for itself. */
@DisallowConcurrentExecution
class OtherReportsJob implements Job {

    private static final Logger log = LoggerFactory.getLogger(OtherReportsJob.class);
    private static final Set<ReportKind> OWN_JOB = EnumSet.of(ReportKind.COUNCIL_SEMESTER, ReportKind.REVENUE_MONTHLY);

    private final DueReports due;

    OtherReportsJob(DueReports due) {
        this.due = due;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        var made = new ArrayList<KeptReport>();
        RuntimeException failure = null;
        for (var kind : Arrays.stream(ReportKind.values())
                .filter(kind -> !OWN_JOB.contains(kind))
                .toList()) {
            try {
                made.addAll(SystemUser.call(() -> due.makeAll(kind)));
            } catch (RuntimeException broken) {
                failure = broken;
                log.error("the reports {} that are due could not be asked for", kind, broken);
            }
        }
        MadeReports.tell(context, made);
        if (failure != null) {
            throw new JobExecutionException(failure);
        }
    }
}
