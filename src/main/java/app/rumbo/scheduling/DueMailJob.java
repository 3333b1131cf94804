package app.rumbo.scheduling;

import app.rumbo.access.SystemUser;
import app.rumbo.notices.DueMail;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Sends the mail that is due. A round with nothing to send leaves no line in the list of runs. */
@DisallowConcurrentExecution
class DueMailJob implements Job {

    private final DueMail due;

    DueMailJob(DueMail due) {
        this.due = due;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var sent = SystemUser.call(due::send);
        if (sent > 0) {
            context.setResult(Integer.toString(sent));
        }
    }
}
