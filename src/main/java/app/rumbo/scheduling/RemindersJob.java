package app.rumbo.scheduling;

import app.rumbo.access.SystemUser;
import app.rumbo.reminders.Reminders;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Has people reminded. A round that reminds nobody leaves no line in the list of runs. */
@DisallowConcurrentExecution
class RemindersJob implements Job {

    private final Reminders reminders;

    RemindersJob(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var reminded = SystemUser.call(reminders::remind);
        if (reminded > 0) {
            context.setResult(Integer.toString(reminded));
        }
    }
}
