/** Units and those who answer for them over REST (contract §3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"owners", "organization", "shared", "rest"})
package app.rumbo.owners.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
