/** The page on which the trail is read, taken out and checked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "shared", "language", "shell :: components"})
package app.rumbo.trail.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
