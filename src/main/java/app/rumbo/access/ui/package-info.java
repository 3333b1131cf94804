/** The pages about users themselves: setting a password by a one-time link. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "shared", "language", "organization", "shell :: components"})
package app.rumbo.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
