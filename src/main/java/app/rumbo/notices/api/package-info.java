/** A person's own notices, and the outbox, over REST. */
@NullMarked
@ApplicationModule(allowedDependencies = {"notices", "shared"})
package app.rumbo.notices.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
