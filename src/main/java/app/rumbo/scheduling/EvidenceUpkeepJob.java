package app.rumbo.scheduling;

import app.rumbo.access.SystemUser;
import app.rumbo.evidence.EvidenceUpkeep;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Has the place of evidence put in order. */
@DisallowConcurrentExecution
class EvidenceUpkeepJob implements Job {

    private final EvidenceUpkeep upkeep;

    EvidenceUpkeepJob(EvidenceUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var done = SystemUser.call(upkeep::run);
        context.setResult("dropped " + done.dropped() + ", moved " + done.moved());
    }
}
