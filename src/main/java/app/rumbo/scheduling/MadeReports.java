package app.rumbo.scheduling;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportStage;
import app.rumbo.reports.ReportStatus;
import java.util.List;
import java.util.stream.Collectors;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;

/** Tells of the reports that a run made, and of those that it could not. */
final class MadeReports {

    private MadeReports() {}

    /** A run that made nothing leaves no line; one of whose reports failed or waits has failed, whatever else it made. */
    static void tell(JobExecutionContext context, List<KeptReport> made) throws JobExecutionException {
        var kept = made.stream().filter(report -> report.status().isKept()).toList();
        if (!kept.isEmpty()) {
            context.setResult(kept.stream().map(KeptReport::code).collect(Collectors.joining(" ")));
        }
        var failed = made.stream()
                .filter(report -> report.status() == ReportStatus.FAILED || waits(report))
                .map(report -> waits(report) ? report.code() : report.code() + " (" + report.incident() + ")")
                .toList();
        if (!failed.isEmpty()) {
            throw new JobExecutionException(String.join(", ", failed));
        }
    }

    /** For the database, which is away or has no room: it goes on by itself, and TI is told. */
    private static boolean waits(KeptReport report) {
        return report.status().isMoving() && report.stage() == ReportStage.WAITING;
    }
}
