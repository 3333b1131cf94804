package app.rumbo.scheduling;

import app.rumbo.access.SystemUser;
import app.rumbo.delivery.DueDeliveries;
import app.rumbo.delivery.LostMails;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;

/** Has the sealed reports handed over that go by themselves, and tells of mails that were given up. A round with nothing to hand over leaves no line. */
@DisallowConcurrentExecution
class HandOverJob implements Job {

    private final DueDeliveries due;
    private final LostMails lost;

    HandOverJob(DueDeliveries due, LostMails lost) {
        this.due = due;
        this.lost = lost;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        SystemUser.call(lost::tell);
        var round = SystemUser.call(due::handOverAll);
        if (!round.handedOver().isEmpty()) {
            context.setResult(String.join(" ", round.handedOver()));
        }
        if (!round.failed().isEmpty()) {
            throw new JobExecutionException(String.join(" ", round.failed()));
        }
    }
}
