package app.rumbo.scheduling;

import app.rumbo.access.SystemUser;
import app.rumbo.reports.DueReports;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import java.util.stream.Collectors;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Has the semester reports made that are due and missing. */
@DisallowConcurrentExecution
class SemesterReportJob implements Job {

    private final DueReports due;

    SemesterReportJob(DueReports due) {
        this.due = due;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var made = SystemUser.call(() -> due.makeAll(ReportKind.COUNCIL_SEMESTER));
        context.setResult(made.stream().map(KeptReport::code).collect(Collectors.joining(" ")));
    }
}
