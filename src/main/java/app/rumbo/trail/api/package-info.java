/** The trail over REST. */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "shared"})
package app.rumbo.trail.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
