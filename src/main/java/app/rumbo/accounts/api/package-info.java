/** Classifiers over REST. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "organization", "shared", "language", "rest"})
package app.rumbo.accounts.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
