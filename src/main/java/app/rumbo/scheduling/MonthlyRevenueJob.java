package app.rumbo.scheduling;

import app.rumbo.access.SystemUser;
import app.rumbo.reports.DueReports;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import java.util.stream.Collectors;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Has the summaries of revenue made that are due and missing. */
@DisallowConcurrentExecution
class MonthlyRevenueJob implements Job {

    private final DueReports due;

    MonthlyRevenueJob(DueReports due) {
        this.due = due;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var made = SystemUser.call(() -> due.makeAll(ReportKind.REVENUE_MONTHLY));
        context.setResult(made.stream().map(KeptReport::code).collect(Collectors.joining(" ")));
    }
}
