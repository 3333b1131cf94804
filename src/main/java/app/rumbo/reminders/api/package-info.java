/** Reminders over the API: what somebody will be reminded of. */
@NullMarked
@ApplicationModule(allowedDependencies = {"reminders", "shared"})
package app.rumbo.reminders.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
