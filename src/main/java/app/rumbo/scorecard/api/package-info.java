/** The scorecard over REST (contract §3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"scorecard", "organization", "shared"})
package app.rumbo.scorecard.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
