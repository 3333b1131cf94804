/** Revenue over REST. */
@NullMarked
@ApplicationModule(allowedDependencies = {"revenue", "accounts", "shared"})
package app.rumbo.revenue.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
