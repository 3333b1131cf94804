package app.rumbo.scheduling;

import app.rumbo.access.SystemUser;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether jobs are woken when they should be, for those who watch from outside. A late job is no reason to take Rumbo out
 * of service, so the health as a whole stays up; this part says {@code LATE}.
 */
@Component
class JobsHealthIndicator implements HealthIndicator {

    private static final Status LATE = new Status("LATE");

    private final Jobs jobs;

    JobsHealthIndicator(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Health health() {
        var late = SystemUser.call(jobs::late).stream().map(JobStanding::job).toList();
        return late.isEmpty()
                ? Health.up().build()
                : Health.status(LATE).withDetail("late", late).build();
    }
}
