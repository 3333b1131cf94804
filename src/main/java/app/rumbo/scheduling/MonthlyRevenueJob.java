package app.rumbo.scheduling;

import app.rumbo.access.SystemUser;
import app.rumbo.reports.DueReports;
import app.rumbo.reports.ReportKind;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;

/** Has the summaries of revenue made that are due and missing. */
@DisallowConcurrentExecution
class MonthlyRevenueJob implements Job {

    private final DueReports due;

    MonthlyRevenueJob(DueReports due) {
        this.due = due;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        MadeReports.tell(context, SystemUser.call(() -> due.makeAll(ReportKind.REVENUE_MONTHLY)));
    }
}
