/** The page on which the municipality's units and settings are kept. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"organization", "owners", "shared", "language", "access", "shell :: components"})
package app.rumbo.organization.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
