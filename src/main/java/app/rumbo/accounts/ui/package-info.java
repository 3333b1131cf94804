/** The page of the classifiers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"accounts", "organization", "access", "shared", "language", "shell :: components"})
package app.rumbo.accounts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
