/** The bell above every page, a person's own notices, and the outbox for those who keep Rumbo running. */
@NullMarked
@ApplicationModule(allowedDependencies = {"notices", "shared", "language", "shell :: components"})
package app.rumbo.notices.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
