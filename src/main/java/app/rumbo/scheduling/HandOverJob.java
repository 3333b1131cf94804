package app.rumbo.scheduling;

import app.rumbo.access.SystemUser;
import app.rumbo.delivery.DueDeliveries;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;

/** Has the sealed reports handed over that go by themselves. A round with nothing to hand over leaves no line. */
@DisallowConcurrentExecution
class HandOverJob implements Job {

    private final DueDeliveries due;

    HandOverJob(DueDeliveries due) {
        this.due = due;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        var round = SystemUser.call(due::handOverAll);
        if (!round.handedOver().isEmpty()) {
            context.setResult(String.join(" ", round.handedOver()));
        }
        if (!round.failed().isEmpty()) {
            throw new JobExecutionException(String.join(" ", round.failed()));
        }
    }
}
