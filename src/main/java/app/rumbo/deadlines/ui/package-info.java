/** The page of the days on which nobody works. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadlines", "shared", "language", "shell :: components"})
package app.rumbo.deadlines.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
