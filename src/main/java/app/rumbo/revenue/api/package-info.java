/** Revenue over REST. */
@NullMarked
@ApplicationModule(allowedDependencies = {"revenue", "shared"})
package app.rumbo.revenue.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
