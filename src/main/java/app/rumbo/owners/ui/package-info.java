/** The page of a unit's posts: naming, handing over, restructuring. */
@NullMarked
@ApplicationModule(allowedDependencies = {"owners", "organization", "shared", "language", "shell :: components"})
package app.rumbo.owners.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
