/**
 * Wakes the work that is due. Nothing is decided here: each job is one call of a service that asks what is missing and
 * makes it once, so that a job fired twice, late, or never does no harm. The only place that knows Quartz.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "language", "access", "delivery", "evidence", "notices", "reminders", "reports"
        })
package app.rumbo.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
